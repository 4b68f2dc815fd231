import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture-result';
import { Dialog } from '../frame/Dialog';
import { useTranslate } from '../frame/environment';
import { SlipOffer } from './SlipOffer';

interface Props {
  title: string;
  /** Reads what was given; null where it is nothing that can be read. */
  read: () => Promise<Capture | null>;
  ws: string;
  onClose: () => void;
}

/** A mail or a text that came from outside, offered as a page would be. */
export function SlipDialog({ title, read, ws, onClose }: Props) {
  const t = useTranslate();
  const [capture, setCapture] = useState<Capture | 'unreadable' | null>(null);
  useEffect(() => {
    read().then(
      (one) => setCapture(one ?? 'unreadable'),
      (error: unknown) => {
        console.error('not read', error);
        setCapture('unreadable');
      },
    );
  }, []);
  const slip = useRef<HTMLElement>(null);
  useLayoutEffect(() => slip.current?.querySelector<HTMLElement>('.primary')?.focus(), [capture]);
  const isRead = capture !== null && capture !== 'unreadable';
  return (
    <Dialog title={title} onClose={onClose}>
      <section
        ref={slip}
        class="slip"
        data-testid="given-slip"
        data-state={capture === 'unreadable' ? 'refused' : isRead ? 'found' : 'reading'}
        aria-label={title}
      >
        {capture === null && <p role="status">{t('paste.reading')}</p>}
        {capture === 'unreadable' && <p role="alert">{t('paste.unreadable')}</p>}
        {isRead && <SlipOffer capture={capture} ws={ws} onDone={onClose} />}
      </section>
    </Dialog>
  );
}
