import type { sharing as english } from '../en/sharing';
import type { Localized } from '../message';

export const sharing: Localized<typeof english, 'vi'> = {
  'share.title': 'Chia sẻ không gian làm việc',
  'share.intro':
    'Không gian làm việc là một danh sách do hai hay nhiều người cùng giữ. Các mục riêng tư của bạn không nằm trong đó.',
  'share.name': 'Tên không gian',
  'share.name-example': 'Văn phòng chị Petra',
  'share.your-name': 'Tên bạn',
  'share.position': 'Vị trí của bạn',
  'share.relays': 'Địa chỉ trạm chuyển tiếp',
  'share.relays-hint':
    'Mỗi dòng một địa chỉ trạm chuyển tiếp (wss://…, trạm của nhóm: nats+wss://người-dùng:mật-khẩu@máy-chủ). Trạm chỉ chuyển và giữ những gì đã niêm phong và không đọc được gì.',
  'share.more': 'Thêm',
  'share.ice': 'Máy chủ ICE',
  'share.ice-hint':
    'Mỗi dòng một máy chủ (stun:… hoặc turn:người-dùng:mật-khẩu@…), cho người không cùng mạng.',
  'share.create': 'Chia sẻ',
  'share.bad-relay':
    'Địa chỉ trạm bắt đầu bằng wss:// hoặc ws://, trạm của nhóm bằng nats+wss://. Đây không phải địa chỉ như vậy: {address}',
  'share.bad-ice': 'Máy chủ ICE bắt đầu bằng stun: hoặc turn:. Đây không phải như vậy: {address}',
  'share.relay-hash': 'Địa chỉ trạm không có dấu # và phần sau nó. Ở đây có: {address}',
  'share.odd-relay': 'Trình duyệt không đọc được địa chỉ trạm này; hãy xem có gõ nhầm không: {address}',
  'share.relay-user':
    'Trạm của nhóm cần người dùng và mật khẩu: nats+wss://người-dùng:mật-khẩu@máy-chủ. Ở đây còn thiếu: {address}',
  'share.turn-user':
    'Máy chủ TURN cần người dùng và mật khẩu: turn:người-dùng:mật-khẩu@máy-chủ. Ở đây còn thiếu: {address}',
  'share.odd-ice':
    'Máy chủ ICE được viết là stun:máy-chủ:3478 hoặc turn:người-dùng:mật-khẩu@máy-chủ:3478. Đây không phải như vậy: {address}',
  'share.long-address': 'Địa chỉ dài nhất 300 ký tự. Địa chỉ này dài hơn: {address}',
  'share.needs-relay': 'Hãy nhập địa chỉ trạm chuyển tiếp, hoặc chọn cách khác.',
  'share.too-many': 'Nhiều nhất là tám địa chỉ.',
  'share.no-consent':
    'Firefox chưa được phép gửi dữ liệu nên chưa có gì được chia sẻ. Hãy thử lại để được hỏi lần nữa.',
  'share.needs-name': 'Vui lòng điền cả hai tên.',

  'settings.you': 'Bạn',
  'settings.name': 'Tên bạn',
  'settings.name-hint': 'Những người bạn chia sẻ sẽ thấy tên này.',
  'settings.position': 'Vị trí của bạn',
  'settings.look': 'Ngôn ngữ và giao diện',
  'settings.language': 'Ngôn ngữ',
  'settings.language-auto': 'Theo trình duyệt',
  'settings.theme': 'Giao diện',
  'settings.theme-auto': 'Theo hệ thống',
  'settings.theme-light': 'Sáng',
  'settings.theme-dark': 'Tối',
  'settings.workspaces': 'Không gian làm việc',
  'settings.workspace-name': 'Tên',
  'settings.save': 'Lưu',
  'settings.saved': 'Đã lưu.',
  'settings.private-hint': 'Chỉ ở trên trình duyệt này và không bao giờ được gửi đi.',
};
