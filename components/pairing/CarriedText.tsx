import { useId, useRef, useState } from 'preact/hooks';
import type { HandshakeRow } from '../../lib/store/handshakes';
import { useEnvironment } from '../frame/environment';
import { QrPicture } from './QrPicture';

/** An offer or an answer to be carried to the other browser: as text, and as a picture. */
export function CarriedText({ row: { state, text, expiresAt } }: { row: HandshakeRow }) {
  const { t, dates } = useEnvironment();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState('');
  const kind = state === 'offered' ? 'offer' : 'answer';
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <>
      <div class="stack">
        <label for={id}>{t(`hand.${kind}`)}</label>
        <textarea
          id={id}
          ref={field}
          name="carried"
          class="invite"
          rows={4}
          readOnly
          spellcheck={false}
          aria-describedby={`${id}-how`}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void copy()}>
          {t(copied === text ? 'invite.copied' : 'invite.copy')}
        </button>
      </div>
      <QrPicture text={text} label={t('hand.picture')} />
      <p id={`${id}-how`}>
        {t(`hand.${kind}-how`, { time: dates.instant(new Date(expiresAt).toISOString()) })}
      </p>
    </>
  );
}
