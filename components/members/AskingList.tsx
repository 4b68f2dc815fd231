import type { Request } from '../../lib/store/membership';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';

/** A browser that knows the workspace's keys and is not in: one that was restored, or was given a new key. */
export interface AskingBrowser extends Request {
  device: string;
}

/** Who asks to be let in again, for the owner to answer: that it is who it says, only the person can confirm. */
export function AskingList({ ws, asking }: { ws: string; asking: AskingBrowser[] }) {
  const t = useTranslate();
  const act = useAct();
  return asking.map(({ device, memberId, name, position, role, boxKey, label }) => (
    <p key={device} class="notice" role="status" data-testid="asking">
      <span>{t('members.asks', { name })}</span>{' '}
      <button
        type="button"
        onClick={() =>
          void act({
            ...{ type: 'admit-member', ws, memberId, name, position, device, boxKey, label },
            role: role === 'viewer' ? 'viewer' : 'editor',
          })
        }
      >
        {t('members.let-in')}
      </button>
    </p>
  ));
}
