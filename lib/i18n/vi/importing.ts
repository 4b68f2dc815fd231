import type { importing as english } from '../en/importing';
import type { Localized } from '../message';

/** What is said while many records of a file are brought in. */
export const importing: Localized<typeof english, 'vi'> = {
  'import.checking': 'Đã kiểm tra {done}/{of}',
  'import.writing': 'Đã ghi {done}/{of}',
  'import.called-off': 'Đã hủy việc nhập. Không có gì được thêm.',
};
