import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** The `?` sheet: what each key does, and choosing others. */
export const keys: Localized<typeof english, 'vi'> = {
  'keys.title': 'Phím tắt',
  'keys.entry': 'Việc, liên hệ hoặc cuộc họp mới',
  'keys.search': 'Tìm',
  'keys.views': 'Hôm nay, Công việc, Danh bạ, Cuộc họp',
  'keys.move': 'Dòng sau, dòng trước',
  'keys.open': 'Mở dòng',
  'keys.tick': 'Đánh dấu xong',
  'keys.undo': 'Hoàn tác bước vừa rồi',
  'keys.close': 'Đóng, quay lại',
  'keys.help': 'Bảng phím này',
  'keys.hint': 'Nhấn vào một phím trong bảng để đổi sang phím khác.',
  'keys.change': '{meaning}: {key}. Chọn phím khác',
  'keys.press': '{meaning}: nhấn phím mới. Esc để giữ phím cũ.',
  'keys.taken': 'Phím “{key}” đã dùng cho: {meaning}. Hãy nhấn phím khác.',
  'keys.unusable': 'Không dùng được phím này. Hãy nhấn một chữ cái, chữ số hoặc ký hiệu.',
  'keys.chosen': '{meaning}: nay là {key}',
  'keys.reset': 'Trở về các phím mặc định',
};
