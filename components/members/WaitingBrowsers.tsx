import type { WorkspaceRow } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';

/**
 * Browsers that say they are a member's and were never let in: a profile that was restored has new keys. Whoever decides
 * lets them in with one click, having asked.
 */
export function WaitingBrowsers({ workspace: { id: ws, membership, asking } }: { workspace: WorkspaceRow }) {
  const t = useTranslate();
  const act = useAct();
  const waiting = Object.entries(asking ?? {}).flatMap(([device, { memberId, boxKey, label }]) => {
    const member = membership?.members[memberId];
    return member && !membership.devices[device] ? [{ device, memberId, boxKey, label, member }] : [];
  });
  if (waiting.length === 0) return null;
  return (
    <ul class="devices" data-testid="waiting-browsers">
      {waiting.map(({ device, memberId, boxKey, label, member: { name, position, role } }) => (
        <li key={device}>
          <span class="warning">
            {t('members.new-browser', { name, browser: label || t('members.browser') })}
          </span>
          <button
            type="button"
            onClick={() => {
              const person = { memberId, name, position, role: role === 'viewer' ? role : 'editor' } as const;
              void act({ type: 'admit-member', ws, ...person, device, boxKey, label });
            }}
          >
            {t('members.let-in')}
          </button>
        </li>
      ))}
    </ul>
  );
}
