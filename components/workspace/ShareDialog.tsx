import { useId, useState } from 'preact/hooks';
import type { InviteLife } from '../../lib/commands/pairing-command';
import { newId } from '../../lib/records/id';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { go } from '../frame/route';
import { InvitePanel } from '../pairing/InvitePanel';
import { LifeField } from '../pairing/LifeField';
import { maySend } from './consent';
import { useOneAtATime } from './one-at-a-time';
import { RendezvousFields } from './RendezvousFields';
import { rememberYou } from './remember-you';
import { type Chosen, readChosen } from './rendezvous-way';
import { YouFields } from './YouFields';

/** Makes a workspace to share, and shows the invite to it. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { db, t, settings } = useEnvironment();
  const act = useAct();
  const id = useId();
  const [name, setName] = useState('');
  const [you, setYou] = useState({ name: settings.name, position: settings.position ?? 'assistant' });
  const [chosen, setChosen] = useState<Chosen>({ way: 'team', relays: '', iceServers: '' });
  const [fault, setFault] = useState('');
  const [life, setLife] = useState<InviteLife>('day');
  const [shared, setShared] = useState<{ ws: string; invite: string } | null>(null);

  const { busy, start } = useOneAtATime(share);
  async function share() {
    if (!name.trim() || !you.name.trim()) return setFault(t('share.needs-name'));
    const rendezvous = readChosen(chosen);
    if ('fault' in rendezvous)
      return setFault(t(`share.${rendezvous.fault}`, { address: rendezvous.address }));
    if (rendezvous.relays.length > 0 && !(await maySend())) return setFault(t('share.no-consent'));
    const ws = newId();
    const me = { memberId: newId(), name: you.name.trim(), position: you.position };
    const kept = await act({ type: 'create-workspace', ws, name: name.trim(), secret: null, rendezvous, me });
    const invite = newId();
    if (!kept || !(await act({ type: 'create-invite', ws, invite, from: me.name, life }))) return;
    setShared({ ws, invite });
    await rememberYou(db, { name: me.name, position: me.position, ws });
  }
  const done = () => {
    if (shared) go({ ws: shared.ws, area: 'today', open: null });
    onClose();
  };

  return (
    <Dialog title={shared ? t('invite.title', { workspace: name.trim() }) : t('share.title')} onClose={done}>
      {shared ? (
        <InvitePanel invite={shared.invite} onDone={done} />
      ) : (
        <form
          data-testid="share-form"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <p>{t('share.intro')}</p>
          <div class="stack">
            <label for={`${id}-name`}>{t('share.name')}</label>
            <input
              id={`${id}-name`}
              name="workspaceName"
              type="text"
              required
              maxLength={120}
              autocomplete="off"
              placeholder={t('share.name-example')}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
          <YouFields you={you} onChange={setYou} />
          <RendezvousFields value={chosen} onChange={setChosen} />
          <LifeField life={life} onChange={setLife} />
          <p class="fault" role="alert">
            {fault}
          </p>
          <div class="buttons">
            <button type="submit" class="primary" disabled={busy}>
              {t('share.create')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
