import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CaptureRefusal } from '../../lib/capture/capture-refusal';
import type { Capture } from '../../lib/capture/capture-result';
import { isRefusal, readTab } from '../../lib/capture/capture-tab';
import { finishCapture } from '../../lib/capture/finish-capture';
import type { RawCapture } from '../../lib/capture/raw-capture';
import { browserKnows, templatesOf } from '../../lib/capture/templates/kept-templates';
import { homeCountry } from '../../lib/i18n/countries';
import type { Settings } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { GatherButton } from './GatherButton';
import { GatheredSlip } from './GatheredSlip';
import { SlipOffer } from './SlipOffer';

interface Page {
  raw: RawCapture;
  capture: Capture;
}

/** What the page under the popup offers. Opening the popup was the person's permission to look, this once. */
export function Slip({ ws }: { ws: string | null }) {
  const { t, settings, tag } = useEnvironment();
  const [read, setRead] = useState<Page | CaptureRefusal | null>(null);
  useEffect(() => {
    readActiveTab(settings, homeCountry(settings.country, tag, navigator.languages)).then(setRead);
  }, []);
  const isRefused = read !== null && isRefusal(read);
  return (
    <>
      <section
        class="slip"
        data-testid="slip"
        data-state={isRefused ? 'refused' : read ? 'found' : 'reading'}
        aria-label={t('slip.heading')}
      >
        {isRefused && <p>{t(`slip.${read.refused}`)}</p>}
        {!read && (
          <div class="eyebrow">
            <span>{t('slip.reading')}</span>
          </div>
        )}
        {read && !isRefusal(read) && (
          <SlipOffer capture={read.capture} ws={ws} onDone={focusEntry}>
            <GatherButton page={read.raw} />
          </SlipOffer>
        )}
      </section>
      <GatheredSlip ws={ws} />
    </>
  );
}

async function readActiveTab(settings: Settings, home: string | null): Promise<Page | CaptureRefusal> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { refused: 'restricted-page' };
  const raw = await readTab(tab.id, templatesOf(settings, browserKnows));
  return isRefusal(raw) ? raw : { raw, capture: await finishCapture(raw, home) };
}
