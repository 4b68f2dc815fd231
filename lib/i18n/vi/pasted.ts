import type { pasted as english } from '../en/pasted';
import type { Localized } from '../message';

export const pasted: Localized<typeof english, 'vi'> = {
  'paste.heading': 'Từ nội dung vừa dán',
  'paste.file': 'Từ tệp “{name}”',
  'paste.reading': 'Đang đọc …',
  'paste.unreadable': 'Không đọc được nội dung này như một email.',
  'keys.paste': 'Tạo mục từ email hoặc chữ ký vừa dán',
  'keys.gathered': 'Lưu mọi trang để riêng thành việc, liên hệ, email',
};
