import { useEffect, useId, useState } from 'preact/hooks';
import { inviteCalled, joiningsUnderWay } from '../../lib/store/pairing-queries';
import { type Invite, type InviteFault, readInvite } from '../../lib/trust/invite';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { browserLabel } from '../pairing/browser-label';
import { JoiningProgress } from '../pairing/JoiningProgress';
import { ScanInvite } from '../pairing/ScanInvite';
import { wantHandshake } from '../pairing/want-handshake';
import { hostsOf } from './addresses';
import { maySend } from './consent';
import { useOneAtATime } from './one-at-a-time';
import { rememberYou } from './remember-you';
import { YouFields } from './YouFields';

/** Takes an invite, says what it is or what is wrong with it, asks to be let in, and tells how that goes. */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const { t } = useEnvironment();
  const underWay = useLiveQuery(joiningsUnderWay, []);
  const [asked, setAsked] = useState<string | null>(null);
  const [another, setAnother] = useState(false);
  const shown = asked ?? (another ? null : (underWay?.[0]?.id ?? null));
  // What is under way stays in sight when it comes to its end.
  useEffect(() => {
    if (shown) setAsked(shown);
  }, [shown]);
  const again = () => {
    setAsked(null);
    setAnother(true);
  };
  if (!underWay) return null;
  return (
    <Dialog title={t('join.title')} onClose={onClose}>
      {shown ? (
        <JoiningProgress invite={shown} onAgain={again} onClose={onClose} />
      ) : (
        <InviteForm onAsked={setAsked} />
      )}
    </Dialog>
  );
}

function InviteForm({ onAsked }: { onAsked: (invite: string) => void }) {
  const { db, t, tag, now, settings } = useEnvironment();
  const act = useAct();
  const id = useId();
  const [text, setText] = useState('');
  const [you, setYou] = useState({ name: settings.name, position: settings.position ?? 'manager' });
  const [fault, setFault] = useState('');
  const read = useInvite(text, now);
  const invite = typeof read === 'object' ? read : null;
  const own = useLiveQuery((db) => inviteCalled(db, invite?.id ?? ''), [invite?.id]);

  const { busy, start } = useOneAtATime(ask);
  async function ask() {
    if (!invite || own) return;
    const me = { name: you.name.trim(), position: you.position };
    if (!me.name) return setFault(t('share.needs-name'));
    if (!(await maySend())) return setFault(t('share.no-consent'));
    const handed = { ...invite, secret: invite.secret.slice() };
    const label = browserLabel(navigator.userAgent);
    if (!(await act({ type: 'ask-to-join', invite: handed, me, label }))) return;
    if (invite.rendezvous.relays.length === 0) await wantHandshake(db, invite.id, { ask: 'offer' });
    await rememberYou(db, me);
    onAsked(invite.id);
  }

  return (
    <form
      data-testid="join-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <div class="stack">
        <label for={`${id}-invite`}>{t('join.paste')}</label>
        <textarea
          id={`${id}-invite`}
          name="invite"
          class="invite"
          rows={5}
          required
          spellcheck={false}
          aria-describedby={`${id}-said`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <ScanInvite onText={setText} />
      <p id={`${id}-said`} class={invite && !own ? '' : 'fault'} role="status" data-testid="invite-said">
        {said()}
      </p>
      {invite && !own && (
        <>
          <p class="hint" data-testid="invite-hosts">
            {contacts(invite)}
          </p>
          <YouFields you={you} onChange={setYou} />
        </>
      )}
      <p class="fault" role="alert">
        {fault}
      </p>
      <div class="buttons">
        <button type="submit" class="primary" disabled={!invite || Boolean(own) || busy}>
          {t('join.join')}
        </button>
      </div>
    </form>
  );

  function contacts({ rendezvous, from }: Invite): string {
    const hosts = hostsOf(rendezvous);
    const told =
      hosts.length > 0 && t('join.contacts', { addresses: new Intl.ListFormat(tag).format(hosts) });
    const byHand =
      rendezvous.relays.length === 0 && t('hand.join-hint', { from: from || t('sync.somebody') });
    return [byHand, told].filter(Boolean).join(' ');
  }

  function said(): string {
    if (!read) return '';
    if (typeof read === 'string') return t(`join.${read}`);
    if (own) return t('join.own');
    const { from, name: workspace } = read;
    return from ? t('join.found', { from, workspace }) : t('join.found-nameless', { workspace });
  }
}

/** What the pasted text is; null while there is none. */
function useInvite(text: string, now: () => Date): Invite | InviteFault | null {
  const [read, setRead] = useState<Invite | InviteFault | null>(null);
  useEffect(() => {
    let wanted = true;
    if (text.trim() === '') setRead(null);
    else readInvite(text, now().getTime()).then((invite) => wanted && setRead(invite));
    return () => {
      wanted = false;
    };
  }, [text, now]);
  return read;
}
