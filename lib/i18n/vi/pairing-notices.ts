import type { pairingNotices as english } from '../en/pairing-notices';
import type { Localized } from '../message';

export const pairingNotices: Localized<typeof english, 'vi'> = {
  'request.notice': '{name} xin vào “{workspace}”.',
  'request.look': 'Xem',
  'intent.pairing': 'Cho ai đó vào, hoặc xin vào',
  'fault.no-such-invite': 'Lời mời không còn ở đây.',
  'fault.no-such-request': 'Người xin không xin nữa, hoặc xin lại với các hình khác.',
  'fault.invite-closed': 'Trong lúc đó lời mời đã được dùng, bị rút hoặc hết hạn.',
};
