import { useMemo } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { type Invitation, InviteText } from './InviteText';

/** One more person into a workspace that is shared already. */
export function InviteDialog({ workspace, onClose }: { workspace: WorkspaceRow; onClose: () => void }) {
  const { t, settings } = useEnvironment();
  const { id: ws, name, secret, rendezvous } = workspace;
  const invitation = useMemo<Invitation>(
    () => ({ ws, name, secret, rendezvous, from: settings.name }),
    [ws, name, secret, rendezvous, settings.name],
  );
  return (
    <Dialog title={t('invite.title', { workspace: name })} onClose={onClose}>
      <InviteText invitation={invitation} onDone={onClose} />
    </Dialog>
  );
}
