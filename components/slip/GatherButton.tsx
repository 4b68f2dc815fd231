import { useLayoutEffect, useRef } from 'preact/hooks';
import { gather } from '../../lib/capture/gathered';
import type { RawCapture } from '../../lib/capture/raw-capture';
import { newId } from '../../lib/records/id';
import { useEnvironment } from '../frame/environment';
import { useToasts } from '../frame/toast';
import { useOneAtATime } from '../workspace/one-at-a-time';

/** Puts the page by, to be saved together with others: each tab with a gesture of its own, for none is read without one. */
export function GatherButton({ page }: { page: RawCapture }) {
  const { db, t, now } = useEnvironment();
  const { show } = useToasts();
  const button = useRef<HTMLButtonElement>(null);
  const { busy, start } = useOneAtATime(async () => {
    try {
      if (!(await gather(db, page, newId(), now().toISOString()))) show({ text: t('gather.full') });
    } catch (error) {
      console.error('page not put by', error);
      show({ text: t('toast.not-saved') });
    }
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, code, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (code !== 'KeyP' || ctrlKey || metaKey || shiftKey || document.querySelector('dialog[open]')) return;
      const isField = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (isField && !altKey) return;
      event.preventDefault();
      button.current?.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <button
      ref={button}
      type="button"
      data-testid="gather"
      aria-keyshortcuts="Alt+P"
      disabled={busy}
      onClick={() => void start()}
    >
      <kbd>P</kbd> {t('gather.add')}
    </button>
  );
}
