import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** Choosing other keys in the `?` sheet. */
export const keys: Localized<typeof english, 'vi'> = {
  'keys.hint': 'Nhấn vào một phím trong bảng để đổi sang phím khác.',
  'keys.change': '{meaning}: {key}. Chọn phím khác',
  'keys.press': '{meaning}: nhấn phím mới. Esc để giữ phím cũ.',
  'keys.taken': 'Phím “{key}” đã dùng cho: {meaning}. Hãy nhấn phím khác.',
  'keys.unusable': 'Không dùng được phím này. Hãy nhấn một chữ cái, chữ số hoặc ký hiệu.',
  'keys.chosen': '{meaning}: nay là {key}',
  'keys.reset': 'Trở về các phím mặc định',
};
