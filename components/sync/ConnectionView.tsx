import type { WorkspaceRow } from '../../lib/store/db';
import { useTranslate } from '../frame/environment';
import { usePainted } from '../frame/painted';
import { WorkspaceConnection } from './WorkspaceConnection';

/** The truth about delivery: for every shared workspace, the open one first, who has what and by which way. */
export function ConnectionView({ ws, all }: { ws: string; all: readonly WorkspaceRow[] }) {
  const t = useTranslate();
  usePainted(true);
  const shared = all.filter((one) => !one.private);
  const inOrder = [...shared.filter(({ id }) => id === ws), ...shared.filter(({ id }) => id !== ws)];
  return (
    <div class="list settings connection" data-testid="connection">
      {inOrder.length === 0 && <p class="empty">{t('connection.no-shared')}</p>}
      {inOrder.map((one) => (
        <WorkspaceConnection key={one.id} workspace={one} />
      ))}
    </div>
  );
}
