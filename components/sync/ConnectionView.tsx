import { useEffect, useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { testLocal } from '../../lib/sync/links/connection-test';
import { useTranslate } from '../frame/environment';
import { usePainted } from '../frame/painted';
import { WorkspaceConnection } from './WorkspaceConnection';

/** The truth about delivery: for every shared workspace, the open one first, who has what and by which way. */
export function ConnectionView({ ws, all }: { ws: string; all: readonly WorkspaceRow[] }) {
  const t = useTranslate();
  usePainted(true);
  const isBlocked = useDirectBlocked();
  const shared = all.filter((one) => !one.private);
  const inOrder = [...shared.filter(({ id }) => id === ws), ...shared.filter(({ id }) => id !== ws)];
  return (
    <div class="list settings connection" data-testid="connection">
      {inOrder.length === 0 && <p class="empty">{t('connection.no-shared')}</p>}
      {inOrder.map((one) => (
        <WorkspaceConnection key={one.id} workspace={one} isDirectBlocked={isBlocked} />
      ))}
    </div>
  );
}

/** Whether this browser can make no direct connections at all, as a policy of a company may have it. */
function useDirectBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    let isHere = true;
    testLocal()
      .then(({ result }) => isHere && setBlocked(result === 'blocked'))
      .catch((error: unknown) => console.error('direct connections not tried', error));
    return () => {
      isHere = false;
    };
  }, []);
  return isBlocked;
}
