import { useId, useRef, useState } from 'preact/hooks';
import { requestsAsking } from '../../lib/store/pairing-queries';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { Handshake } from './Handshake';
import { inviteOf } from './invite-of';
import { QrPicture } from './QrPicture';
import { RequestCard } from './RequestCard';

/** An invite to hand over, as text and as a picture; and who asks with it, as soon as somebody does. */
export function InvitePanel({ invite, onDone }: { invite: string; onDone: () => void }) {
  const { t, dates } = useEnvironment();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [handled, setHandled] = useState<string | null>(null);
  const made = useLiveQuery((db) => inviteOf(db, invite), [invite]);
  const asking = useLiveQuery(requestsAsking, [])?.find((row) => row.invite === invite);
  const request = handled ?? asking?.id;
  if (request)
    return (
      <RequestCard key={request} request={request} onDecide={() => setHandled(request)} onDone={onDone} />
    );
  if (!made) return <p role="status">{t('invite.making')}</p>;

  const { row, workspace, text } = made;
  const isOffline = workspace.rendezvous.relays.length === 0;
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div class="invite-panel">
      <div class="stack">
        <label for={`${id}-text`}>{t('invite.text')}</label>
        <textarea
          id={`${id}-text`}
          ref={field}
          name="invite"
          class="invite"
          rows={4}
          readOnly
          spellcheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void copy()} data-testid="copy-invite">
          {t(copied ? 'invite.copied' : 'invite.copy')}
        </button>
        <button type="button" onClick={onDone}>
          {t('invite.done')}
        </button>
      </div>
      <QrPicture text={text} label={t('invite.picture')} />
      <p>{t(isOffline ? 'hand.invite-how' : 'invite.how')}</p>
      <p class="warning">
        {t('invite.warning', { date: dates.instant(new Date(row.expiresAt).toISOString()) })}
      </p>
      <details open={isOffline}>
        <summary>{t('hand.title')}</summary>
        <Handshake room={invite} begin="there" />
      </details>
    </div>
  );
}
