import type { notifications as english } from '../en/notifications';
import type { Localized } from '../message';

/** What notifications say, and what they offer. */
export const notifications: Localized<typeof english, 'vi'> = {
  'notify.due': 'Hạn: {when}',
  'notify.urgent': 'Khẩn: {title}',
  'notify.reminder': 'Lời nhắc',
  'notify.untitled': 'Chưa có tên',
  'notify.several': { other: '{n} lời nhắc' },
  'notify.more': { other: 'và {n} lời nhắc khác' },
  'snooze.hour': 'Sau 1 giờ',
  'snooze.afternoon': 'Chiều nay',
  'snooze.tomorrow': 'Sáng mai',
};
