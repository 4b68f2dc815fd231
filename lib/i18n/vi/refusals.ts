import type { refusals as english } from '../en/refusals';
import type { Localized } from '../message';

export const refusals: Localized<typeof english, 'vi'> = {
  'refusal.old-epoch': 'Nó được niêm phong bằng khóa mà trình duyệt đó đã bỏ từ trước.',
  'refusal.removed-device': 'Nó đến từ một trình duyệt đã bị loại khỏi không gian làm việc.',
  'refusal.viewer-may-not-write': 'Nó định thay đổi một điều gì đó, mà người viết chỉ được đọc.',
  'refusal.unreadable-entry':
    'Nó nói về thành viên của không gian làm việc theo cách mà Adjutant này không đọc được.',
  'refusal.not-the-owner': 'Nó định quyết định ai ở trong không gian làm việc, điều chỉ chủ mới được làm.',
  'refusal.forked-membership':
    'Nó mâu thuẫn với điều chủ đã quyết định trước đó về thành viên của không gian làm việc.',
  'refusal.impossible-entry':
    'Nó quyết định về một người không có trong không gian làm việc, hoặc về điều không thể có.',
};
