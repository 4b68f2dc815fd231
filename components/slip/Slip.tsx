import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CaptureRefusal } from '../../lib/capture/capture-refusal';
import type { Capture } from '../../lib/capture/capture-result';
import { captureTab, isRefusal } from '../../lib/capture/capture-tab';
import { homeCountry } from '../../lib/i18n/countries';
import { useEnvironment } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
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

/** What the page under the popup offers. Opening the popup was the person's permission to look, this once. */
export function Slip({ ws }: { ws: string | null }) {
  const { t, dates, settings, tag } = useEnvironment();
  const [read, setRead] = useState<Capture | CaptureRefusal | null>(null);
  const [making, setMaking] = useState<SlipKind | null>(null);
  useEffect(() => {
    readActiveTab(homeCountry(settings.country, tag, navigator.languages)).then(setRead);
  }, []);

  const found: Found | null = read && !isRefusal(read) ? whatWasFound(read) : null;
  const kinds = slipKinds.filter(
    (kind) =>
      (kind !== 'contact' || (found && found.contacts.length > 0)) &&
      (kind !== 'email' || (read && !isRefusal(read) && read.email)),
  );
  useSlipKeys(kinds, found !== null && making === null, setMaking);

  if (read && isRefusal(read))
    return (
      <section class="slip" data-testid="slip" data-state="refused" aria-label={t('slip.heading')}>
        <p>{t(`slip.${read.refused}`)}</p>
      </section>
    );
  const done = () => {
    setMaking(null);
    focusEntry();
  };
  return (
    <section
      class="slip"
      data-testid="slip"
      data-state={found ? 'found' : 'reading'}
      aria-label={t('slip.heading')}
    >
      <div class="eyebrow">
        <span>{t(found ? found.eyebrow : 'slip.reading')}</span>
        {found?.sentAt && <time>{dates.instant(found.sentAt)}</time>}
      </div>
      {read && found && making === 'contact' && (
        <SlipPeople capture={read} people={found.contacts} ws={ws} onDone={done} />
      )}
      {read && found && making && making !== 'contact' && (
        <SlipForm kind={making} capture={read} found={found} ws={ws} onDone={done} />
      )}
      {read && found && !making && (
        <>
          <h2>{found.title || t('slip.untitled')}</h2>
          {found.line && <p class="clip">{found.line}</p>}
          {read.truncated && <p>{t('slip.truncated')}</p>}
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
          </div>
        </>
      )}
    </section>
  );
}

async function readActiveTab(home: string | null): Promise<Capture | CaptureRefusal> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? { refused: 'restricted-page' } : captureTab(tab.id, home);
}
