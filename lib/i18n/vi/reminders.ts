import type { reminders as english } from '../en/reminders';
import type { Localized } from '../message';

/** How one is reminded, and what can be done about a reminder. */
export const reminders: Localized<typeof english, 'vi'> = {
  'remind.field': 'Nhắc',
  'remind.field-time': 'Giờ nhắc',
  'remind.usual': 'Theo cài đặt',
  'remind.never': 'Không nhắc',
  'remind.at-time': 'Khi đến hạn',
  'remind.day-start': 'Đầu ngày làm việc',
  'remind.minutes': { other: 'Trước {n} phút' },
  'remind.hours': { other: 'Trước {n} giờ' },
  'remind.days': { other: 'Trước {n} ngày' },
  'remind.own': 'Vào lúc khác',

  'group.reminders': 'Lời nhắc',
  'remind.later': 'Nhắc lại sau',
  'remind.pick': 'Chọn thời gian …',
  'remind.seen': 'Đã xem',
  'remind.again': 'Nhắc lại',
  'remind.when': 'Khi nào',
  'remind.put-off': 'Hoãn',
  'remind.too-soon': 'Hãy chọn một thời điểm chưa qua.',
  'toast.snoozed': 'Sẽ nhắc lại: {when}.',
  'keys.remind': 'Lời nhắc: để sau, đã xem',

  'settings.reminders': 'Lời nhắc',
  'settings.remind-before': 'Việc có giờ',
  'settings.day-start': 'Ngày bắt đầu lúc',
  'settings.day-start-hint': 'Việc chỉ có ngày được nhắc vào lúc này. Để trống thì không nhắc.',
  'settings.quiet-from': 'Yên lặng từ',
  'settings.quiet-to': 'đến',
  'settings.quiet-hint': 'Lời nhắc trong lúc đó hoặc vào ngày nghỉ sẽ được gộp lại và báo sau.',
  'settings.remind-days': 'Những ngày có nhắc',
  'settings.urgent-always': 'Việc khẩn được báo ngay, kể cả lúc yên lặng',
  'settings.remind-nobodys': 'Cả việc chưa giao cho ai trong không gian chung',
  'settings.reminders-here': 'Cài đặt này chỉ áp dụng cho trình duyệt này.',
};
