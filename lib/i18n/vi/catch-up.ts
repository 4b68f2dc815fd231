import type { catchUp as english } from '../en/catch-up';
import type { Localized } from '../message';

/** What is said of snapshots and of catching up. */
export const catchUp: Localized<typeof english, 'vi'> = {
  'catch-up.changes': { other: 'Đã có {here} trên {n} thay đổi.' },
  'catch-up.snapshot': 'Đã có {here} trên {all}.',
  'catch-up.paused':
    'Đã dừng. Không nhận hay gửi gì cho đến khi bạn tiếp tục; những gì bạn thay đổi vẫn được giữ.',
  'catch-up.waits': 'Sẽ tiếp tục khi có người giữ phần còn lại.',
  'catch-up.cancel': 'Hủy',
  'catch-up.resume': 'Tiếp tục',
  'refusal.unreadable-snapshot':
    'Nó được gửi như một bản chụp của không gian làm việc, nhưng Adjutant này không đọc được.',
  'refusal.stale-snapshot': 'Đó là bản chụp cũ hơn những gì trình duyệt này đã có.',
  'refusal.snapshot-by-stranger':
    'Đó là bản chụp của, hoặc chứa thay đổi của, một trình duyệt chưa được ai cho vào.',
  'refusal.broken-snapshot':
    'Nó được gửi thành các phần của một bản chụp, và các phần không đúng như đã đề nghị.',
};
