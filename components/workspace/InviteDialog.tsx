import { useState } from 'preact/hooks';
import type { InviteLife } from '../../lib/commands/pairing-command';
import { newId } from '../../lib/records/id';
import type { WorkspaceRow } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { InvitePanel } from '../pairing/InvitePanel';
import { LifeField } from '../pairing/LifeField';
import { useOneAtATime } from './one-at-a-time';

interface Props {
  workspace: WorkspaceRow;
  /** One that was made before, to be shown again. */
  made?: string;
  onClose: () => void;
}

/** One more person, or one more browser, into a workspace that is shared already. */
export function InviteDialog({ workspace, made, onClose }: Props) {
  const { t, settings } = useEnvironment();
  const act = useAct();
  const [life, setLife] = useState<InviteLife>('day');
  const [invite, setInvite] = useState(made ?? null);
  const { busy, start } = useOneAtATime(async () => {
    const id = newId();
    const kept = await act({
      type: 'create-invite',
      ws: workspace.id,
      invite: id,
      from: settings.name,
      life,
    });
    if (kept) setInvite(id);
  });
  return (
    <Dialog title={t('invite.title', { workspace: workspace.name })} onClose={onClose}>
      {invite ? (
        <InvitePanel invite={invite} onDone={onClose} />
      ) : (
        <form
          data-testid="invite-form"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <p>{t('invite.intro')}</p>
          <LifeField life={life} onChange={setLife} />
          <div class="buttons">
            <button type="submit" class="primary" disabled={busy}>
              {t('invite.make')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
