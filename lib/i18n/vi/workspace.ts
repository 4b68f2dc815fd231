import type { workspace as english } from '../en/workspace';
import type { Localized } from '../message';

export const workspace: Localized<typeof english, 'vi'> = {
  'workspace.private': 'Riêng tư',
  'workspace.switch': 'Không gian làm việc',
  'workspace.share': 'Chia sẻ không gian mới …',
  'workspace.join': 'Tham gia bằng lời mời …',
  'workspace.invite': 'Mời thêm người …',
  'workspace.people': 'Những người trong này',
  'workspace.here': '{name}, đang ở đây',
  'workspace.away': '{name}, không ở đây',
  'workspace.preparing': 'Adjutant đang chuẩn bị …',

  'position.manager': 'Quản lý',
  'position.assistant': 'Trợ lý',
  'position.other': 'Khác',
};
