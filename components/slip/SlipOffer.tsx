import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture-result';
import { useEnvironment } from '../frame/environment';
import { type Found, whatWasFound } from './found';
import { SlipForm } from './SlipForm';
import { SlipPeople } from './SlipPeople';
import { type SlipKind, slipKinds } from './slip-intent';
import { slipLetters, useSlipKeys } from './slip-keys';

/** What people mostly make of what was found. */
const likeliest: Record<Found['eyebrow'], SlipKind> = {
  'slip.gmail': 'task',
  'slip.email': 'task',
  'slip.event': 'meeting',
  'slip.contact': 'contact',
  'slip.page': 'task',
};

interface Props {
  capture: Capture;
  ws: string | null;
  /** Something was saved, or called off. */
  onDone: () => void;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** What was found in a page, a mail or a text, and one key for each thing that can be made of it. */
export function SlipOffer({ capture, ws, onDone, children }: Props) {
  const { t, dates } = useEnvironment();
  const [making, setMaking] = useState<SlipKind | null>(null);
  const found = whatWasFound(capture);
  const kinds = slipKinds.filter(
    (kind) =>
      (kind !== 'contact' || found.contacts.length > 0) && (kind !== 'email' || capture.email !== null),
  );
  useSlipKeys(kinds, making === null, setMaking);
  const done = () => {
    setMaking(null);
    onDone();
  };
  return (
    <>
      <div class="eyebrow">
        {/* What was pasted or dropped stands on no page; the heading above says where it is from. */}
        <span>{capture.page.url !== '' && t(found.eyebrow)}</span>
        {found.sentAt && <time>{dates.instant(found.sentAt)}</time>}
      </div>
      {making === 'contact' && <SlipPeople capture={capture} people={found.contacts} ws={ws} onDone={done} />}
      {making && making !== 'contact' && (
        <SlipForm kind={making} capture={capture} found={found} ws={ws} onDone={done} />
      )}
      {!making && (
        <>
          <h2>{found.title || t('slip.untitled')}</h2>
          {found.line && <p class="clip">{found.line}</p>}
          {capture.templates && <p>{t('slip.templates', { names: capture.templates.join(', ') })}</p>}
          {capture.truncated && <p>{t('slip.truncated')}</p>}
          <div class="buttons">
            {kinds.map((kind) => (
              <button
                type="button"
                key={kind}
                data-testid={`slip-${kind}`}
                class={kind === likeliest[found.eyebrow] ? 'primary' : ''}
                aria-keyshortcuts={`Alt+${slipLetters[kind].toUpperCase()}`}
                onClick={() => setMaking(kind)}
              >
                <kbd>{slipLetters[kind].toUpperCase()}</kbd> {t(`slip.make-${kind}`)}
              </button>
            ))}
            {children}
          </div>
        </>
      )}
    </>
  );
}
