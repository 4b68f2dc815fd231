import type { interchange as english } from '../en/interchange';
import type { Localized } from '../message';

/** What is said of files that contacts come from and go to. */
export const interchange: Localized<typeof english, 'vi'> = {
  'import-warning.not-kept': '“{what}” không được giữ: liên hệ không có trường cho mục này.',
  'import-warning.cut': 'Quá dài hoặc quá nhiều; phần còn lại bị bỏ: “{what}”.',
  'import-warning.bad-email': 'Không phải địa chỉ e-mail, đã bỏ: “{what}”.',
  'import-warning.bad-phone': 'Không phải số điện thoại, đã bỏ: “{what}”.',
  'import-warning.bad-url': 'Không phải địa chỉ web, đã bỏ: “{what}”.',
  'import-warning.no-begin': 'Thiếu phần mở đầu của thẻ này (BEGIN:VCARD).',
  'import-warning.no-end': 'Thiếu phần kết thúc của thẻ (END:VCARD).',
  'import-warning.stray-line': 'Không đọc được dòng này: “{what}”.',
  'import-warning.empty-card': 'Ở đây không có gì mà liên hệ giữ được.',
  'import-warning.no-card': 'Trong tệp này không có thẻ nào.',
  'import-warning.unclosed-quote': 'Dấu ngoặc kép không được đóng; hàng được đọc nguyên như viết.',
  'import-warning.ragged-row': 'Hàng này có nhiều hoặc ít ô hơn số cột.',
  'import-warning.no-column': 'Không nhận ra cột nào của bảng này.',
  'import-warning.no-row': 'Bảng này không có gì.',
};
