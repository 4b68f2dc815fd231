import type { gathered as english } from '../en/gathered';
import type { Localized } from '../message';

export const gathered: Localized<typeof english, 'vi'> = {
  'slip.templates': 'Đọc theo mẫu của bạn: {names}',
  'gather.add': 'Để riêng',
  'gather.pages': {
    other: '{n} trang để riêng',
  },
  'gather.next': 'Mở Adjutant ở thẻ khác để thêm trang đó, rồi lưu tất cả một lần.',
  'gather.make-task': {
    other: '{n} việc',
  },
  'gather.make-contact': {
    other: '{n} liên hệ',
  },
  'gather.make-email': {
    other: '{n} email',
  },
  'gather.drop': 'Bỏ ra: {title}',
  'gather.saved': {
    other: 'Đã lưu {n} mục',
  },
  'gather.undone': 'Đã chuyển vào thùng rác.',
  'gather.nothing-new': 'Tất cả đã có trong danh bạ của bạn.',
  'gather.full': 'Chỉ để riêng được tối đa 50 trang. Hãy lưu các trang này trước.',
};
