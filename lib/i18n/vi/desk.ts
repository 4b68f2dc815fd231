import type { desk as english } from '../en/desk';
import type { Localized } from '../message';

/** What only the side panel and the app say: their empty lists, the search. */
export const desk: Localized<typeof english, 'vi'> = {
  'empty.tasks': 'Chưa có việc nào. Hãy ghi việc đầu tiên; ngày giờ và tên người sẽ được hiểu.',
  'empty.waiting': 'Bạn không phải chờ ai cả.',
  'empty.done': 'Chưa có việc nào xong. Đánh dấu một việc, nó sẽ hiện ở đây.',
  'empty.contacts':
    'Chưa có liên hệ nào. Hãy mở một trang hoặc thư có địa chỉ rồi bấm nút trên thanh công cụ, hoặc tự thêm.',
  'empty.meetings': 'Chưa có cuộc họp nào sắp tới. Hãy thêm cuộc họp và cùng nhau ghi chép.',
  'empty.past': 'Chưa có cuộc họp nào đã qua.',
  'empty.bin': 'Thùng rác trống. Những gì bỏ đi được giữ ở đây 30 ngày.',
  'empty.search': 'Không tìm thấy gì cho “{text}”.',
  'empty.add-contact': 'Thêm liên hệ',
  'empty.add-meeting': 'Thêm cuộc họp',
  'empty.clear-search': 'Xóa tìm kiếm',
  'empty.go-today': 'Về hôm nay',
  'search.label': 'Tìm',
  'search.tasks': 'Tìm công việc',
  'search.contacts': 'Tìm trong danh bạ',
  'search.meetings': 'Tìm cuộc họp',
  'search.results': { other: '{n} kết quả' },
  'list.coming': 'Sắp tới',
  'list.past': 'Đã qua',
};
