/** What is said of snapshots and of catching up. */
export const catchUp = {
  'refusal.unreadable-snapshot':
    'Nó được gửi như một bản chụp của không gian làm việc, nhưng Adjutant này không đọc được.',
  'refusal.stale-snapshot': 'Đó là bản chụp cũ hơn những gì trình duyệt này đã có.',
  'refusal.snapshot-by-stranger':
    'Đó là bản chụp của, hoặc chứa thay đổi của, một trình duyệt chưa được ai cho vào.',
  'refusal.broken-snapshot':
    'Nó được gửi thành các phần của một bản chụp, và các phần không đúng như đã đề nghị.',
};
