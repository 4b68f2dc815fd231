import type { Database, WorkspaceRow } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';

/** What this browser may no longer, or not, do in a workspace, and why; nothing where it may do everything. */
export function StandingNotice({ workspace }: { workspace: WorkspaceRow }) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const { id, membership, removedAt, leftAt, cloned } = workspace;
  const own = useCalmQuery(readDevice, [id]);
  const said = () => {
    if (cloned) return t('members.cloned');
    if (leftAt) return t('members.left', { date: dates.instant(leftAt) });
    if (removedAt) return t('members.removed', { date: dates.instant(removedAt) });
    const member = own && membership?.devices[own]?.member;
    return member && membership.members[member]?.role === 'viewer' ? t('members.viewer') : '';
  };
  const text = said();
  if (!text) return null;
  return (
    <p class="notice" role="status" data-testid="standing">
      <span>{text}</span>
      {cloned && (
        <button type="button" class="link" onClick={() => void act({ type: 'renew-device' })}>
          {t('members.renew')}
        </button>
      )}
    </p>
  );
}

const readDevice = async (db: Database) => (await db.device.get('this'))?.id;
