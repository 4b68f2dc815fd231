import type { taskFiles as english } from '../en/task-files';
import type { Localized } from '../message';

/** What is said of files that tasks come from and go to. */
export const taskFiles: Localized<typeof english, 'vi'> = {
  'import.warning-task-not-kept': '“{what}” không được giữ: việc không có trường cho mục này.',
  'import.warning-empty-task': 'Ở đây không có gì mà một việc có thể chứa.',
  'import.warning-task-no-end': 'Thiếu phần kết của một việc (END:VTODO).',
  'import.warning-no-task': 'Trong tệp này không có việc nào.',
  'import.warning-bad-date': 'Không đọc được ngày giờ này, đã bỏ qua: “{what}”.',
  'import.warning-unknown-zone': 'Không biết múi giờ “{what}”; giờ được đọc theo múi giờ của bạn.',
  'import.warning-bad-rule': 'Việc này không lặp lại; không đọc được quy tắc: “{what}”.',
  'import.warning-second-alarm': 'Mỗi việc có một lời nhắc; lời nhắc thêm đã bị bỏ qua.',
  'import.tasks-title': 'Nhập việc',
  'import.tasks-choose': 'Tệp lịch có chứa việc (.ics)',
  'import.tasks-found': { other: '{n} việc trong “{name}”' },
  'import.tasks-known': { other: '{n} việc đã có ở đây và được giữ nguyên' },
  'import.tasks-do': { other: 'Nhập {n} việc' },
  'import.tasks-done': { other: 'Đã nhập {n} việc' },
  'export.tasks-title': 'Xuất việc',
  'export.tasks-of': 'Việc của',
  'export.tasks-done': 'Cả những việc đã xong',
  'export.tasks-made': { other: '{n} việc, {size}' },
  'settings.task-files': 'Việc dưới dạng tệp',
  'settings.task-files-hint':
    'Tệp theo định dạng iCalendar (.ics) mà các chương trình quản lý công việc khác đọc và ghi được.',
  'settings.import-tasks': 'Nhập việc …',
  'settings.export-tasks': 'Xuất việc …',
};
