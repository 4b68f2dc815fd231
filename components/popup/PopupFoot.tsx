import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { RequestNotice } from '../pairing/RequestNotice';
import { SyncLine } from '../sync/SyncLine';
import { appUrl, openPanel } from './open-desk';

/** The line of truth, and the ways on to the larger views. */
export function PopupFoot({ ws }: { ws: string | null }) {
  const t = useTranslate();
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    // Opening the panel must follow the click at once, so the window is asked for beforehand.
    browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  return (
    <footer class="foot">
      <RequestNotice onLook={() => window.open(appUrl(ws))} />
      <SyncLine ws={null} />
      <button
        type="button"
        class="icon"
        aria-label={t('view.open-panel')}
        title={t('view.open-panel')}
        onClick={() => void openPanel(windowId).then(() => window.close())}
      >
        <Icon name="panel" />
      </button>
      <a
        class="icon"
        href={appUrl(ws)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('view.open-app')}
        title={t('view.open-app')}
      >
        <Icon name="tab" />
      </a>
    </footer>
  );
}
