import type { members as english } from '../en/members';
import type { Localized } from '../message';

export const members: Localized<typeof english, 'vi'> = {
  'role.owner': 'Chủ',
  'role.editor': 'đọc và sửa',
  'role.viewer': 'chỉ đọc',
  'members.browsers': 'Trình duyệt của {name}',
  'members.browser': 'Một trình duyệt',
  'members.this-browser': 'trình duyệt này',
  'members.connected': 'đang kết nối',
  'members.not-connected': 'không kết nối',
  'members.decides': 'quyết định ai ở trong',
  'members.remove': 'Gỡ',
  'members.remove-person': 'Gỡ khỏi không gian …',
  'members.make-owner': 'Trao quyền chủ …',
  'members.let-decide': 'Để nó quyết định …',
  'members.keep': 'Giữ nguyên',
  'members.remove-title': 'Gỡ {what}?',
  'members.remove-text':
    'Từ đó {name} không nhận được gì mới ở đó, và không gì gửi từ đó được nhận nữa. Những gì nơi đó đã nhận thì không thu hồi được.',
  'members.pass-title': 'Trao quyền chủ cho {name}?',
  'members.pass-text': 'Từ đó {name} mời, gỡ và giao quyền, còn bạn thì không. Chỉ {name} có thể trả lại.',
  'members.pass-own-text':
    'Từ đó trình duyệt kia của bạn mời, gỡ và giao quyền, còn trình duyệt này thì không. {name} vẫn là chủ.',
  'members.pass': 'Trao',
  'members.leave': 'Rời không gian',
  'members.leave-title': 'Rời “{workspace}”?',
  'members.leave-text':
    'Bạn không nhận gì mới từ đó và không sửa gì ở đó nữa. Những gì đã nhận vẫn ở trên trình duyệt này. Muốn quay lại cần lời mời mới.',
  'members.left': 'Bạn đã rời không gian này: {date}. Những gì đã có vẫn ở đây; không có gì mới đến.',
  'members.removed':
    'Trình duyệt này đã bị gỡ khỏi không gian: {date}. Những gì đã có vẫn ở đây; không có gì mới đến.',
  'members.viewer': 'Ở đây bạn được đọc, không được sửa.',
  'members.cloned':
    'Một trình duyệt khác viết bằng khóa của trình duyệt này, như khi hồ sơ bị sao chép. Để không mất gì, trình duyệt này không viết ở đây nữa.',
  'members.renew': 'Cấp khóa mới cho trình duyệt này',
  'members.new-browser':
    'Một trình duyệt chưa từng được cho vào nói là của {name}: {browser}. Hãy hỏi {name} trước khi cho vào.',
  'members.let-in': 'Cho vào',
  'invite.list': 'Lời mời',
  'invite.is-open': 'Dùng được đến {date}',
  'invite.was-used': '{name} đã dùng',
  'invite.was-withdrawn': 'Đã rút',
  'invite.show': 'Hiện',
  'invite.withdraw': 'Rút lại',
};
