import type { membership as english } from '../en/membership';
import type { Localized } from '../message';

export const membership: Localized<typeof english, 'vi'> = {
  'intent.membership': 'Thay đổi thành viên của không gian làm việc',
  'fault.viewer-may-not-write': 'Bạn được đọc không gian làm việc này chứ không được thay đổi.',
  'fault.not-the-owner':
    'Chỉ chủ của không gian làm việc được làm việc đó, trong trình duyệt mà họ dùng để quản lý.',
  'fault.removed-from-workspace':
    'Trình duyệt này không còn trong không gian làm việc. Những gì đã nhận vẫn còn ở đây.',
  'fault.no-such-member': 'Người hoặc trình duyệt đó không có trong không gian làm việc.',
  'fault.owner-must-pass-first':
    'Không gian làm việc cần có chủ. Trước hết hãy chuyển quyền chủ cho người khác.',
  'fault.cloned-device':
    'Một trình duyệt khác đang ghi bằng khóa của trình duyệt này, như một hồ sơ được sao chép. Trước hết hãy cấp khóa mới cho trình duyệt này.',
};
