import { useEffect, useId, useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import type { WorkspaceRow } from '../../lib/store/db';
import { type Invite, type InviteFault, readInvite } from '../../lib/trust/invite';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { go } from '../frame/route';
import { hostsOf } from './addresses';
import { maySend } from './consent';
import { useOneAtATime } from './one-at-a-time';
import { rememberYou } from './remember-you';
import { YouFields } from './YouFields';

/** Takes an invite as it was pasted, says what it is or what is wrong with it, and joins. */
export function JoinDialog({ all, onClose }: { all: readonly WorkspaceRow[]; onClose: () => void }) {
  const { db, t, tag, now, settings } = useEnvironment();
  const act = useAct();
  const id = useId();
  const [text, setText] = useState('');
  const [you, setYou] = useState({ name: settings.name, position: settings.position ?? 'manager' });
  const [fault, setFault] = useState('');
  const read = useInvite(text, now);
  const invite = typeof read === 'object' ? read : null;
  const known = invite !== null && all.some(({ id }) => id === invite.ws);

  const { busy, start } = useOneAtATime(join);
  async function join() {
    if (!invite || known) return;
    if (!you.name.trim()) return setFault(t('share.needs-name'));
    const { ws, name, secret, rendezvous } = invite;
    if (rendezvous.relays.length > 0 && !(await maySend())) return setFault(t('share.no-consent'));
    const me = { memberId: newId(), name: you.name.trim(), position: you.position };
    if (!(await act({ type: 'join-workspace', ws, name, secret: secret.slice(), rendezvous, me }))) return;
    await rememberYou(db, { name: me.name, position: me.position, ws });
    go({ ws, area: 'today', open: null });
    onClose();
  }

  return (
    <Dialog title={t('join.title')} onClose={onClose}>
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
        <p id={`${id}-said`} class={invite && !known ? '' : 'fault'} role="status" data-testid="invite-said">
          {invite
            ? known
              ? t('join.already')
              : said(invite)
            : typeof read === 'string' && t(`join.${read}`)}
        </p>
        {invite && !known && (
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
          <button type="submit" class="primary" disabled={!invite || known || busy}>
            {t('join.join')}
          </button>
        </div>
      </form>
    </Dialog>
  );

  function contacts({ rendezvous }: Invite): string {
    const hosts = hostsOf(rendezvous);
    if (hosts.length === 0) return t('invite.offline');
    return t('join.contacts', { addresses: new Intl.ListFormat(tag).format(hosts) });
  }

  function said({ from, name }: Invite): string {
    return from ? t('join.found', { from, workspace: name }) : t('join.found-nameless', { workspace: name });
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
