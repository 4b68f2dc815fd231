import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Rendezvous } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { writeInvite } from '../../lib/trust/invite';
import { useEnvironment } from '../frame/environment';

export interface Invitation {
  ws: string;
  name: string;
  secret: Uint8Array;
  rendezvous: Rendezvous;
  /** Who invites. */
  from: string;
}

const LIFE_MS = 7 * 86_400_000;

/** The invite as text to hand over, and what it gives away. */
export function InviteText({ invitation, onDone }: { invitation: Invitation; onDone: () => void }) {
  const { t, dates, now } = useEnvironment();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [expiresAt] = useState(() => now().getTime() + LIFE_MS);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    writeInvite({ id: newId(), expiresAt, role: 'editor', ...invitation }).then(setText);
  }, [invitation, expiresAt]);

  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <div class="stack">
        <label for={`${id}-text`}>{t('invite.text')}</label>
        <textarea
          id={`${id}-text`}
          ref={field}
          name="invite"
          class="invite"
          rows={6}
          readOnly
          spellcheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p class="warning">{t('invite.warning', { date: dates.instant(new Date(expiresAt).toISOString()) })}</p>
      <p>{t('invite.how')}</p>
      {invitation.rendezvous.relays.length === 0 && <p class="hint">{t('invite.offline')}</p>}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={!text}
          onClick={() => void copy()}
          data-testid="copy-invite"
        >
          {t(copied ? 'invite.copied' : 'invite.copy')}
        </button>
        <button type="button" onClick={onDone}>
          {t('invite.done')}
        </button>
      </div>
    </>
  );
}
