import { useLayoutEffect, useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture-result';
import { isTelling, MAX_TEXT, readText } from '../../lib/capture/read-text';
import { homeCountry } from '../../lib/i18n/countries';
import { useEnvironment } from '../frame/environment';
import { SlipDialog } from './SlipDialog';

/**
 * Takes a mail or a signature that is pasted anywhere on the page. In a field it is text like any other; only several
 * lines in the entry field, which holds one, are looked at, and left alone where they name nobody.
 */
export function PasteSlip({ ws }: { ws: string }) {
  const { t, tag, settings } = useEnvironment();
  const home = homeCountry(settings.country, tag, navigator.languages);
  const [given, setGiven] = useState<Capture | null>(null);
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const { target } = event;
      if (event.defaultPrevented || givenBack.has(event)) return;
      if (text.trim() === '' || document.querySelector('dialog[open]')) return;
      const field = target instanceof HTMLElement && target.closest<HTMLElement>(FIELDS);
      const isEntry = field instanceof HTMLTextAreaElement && field.id === 'entry';
      if (field && !(isEntry && text.trim().includes('\n'))) return;
      event.preventDefault();
      // The entry field is asked only when it is known that the text names nobody.
      event.stopPropagation();
      readText(text.slice(0, MAX_TEXT), tag, home).then(
        (capture) => {
          if (isTelling(capture)) setGiven(capture);
          else if (isEntry) giveBack(field, text);
          else setGiven(capture);
        },
        (error: unknown) => {
          console.error('pasted text not read', error);
          if (isEntry) giveBack(field, text);
        },
      );
    };
    addEventListener('paste', paste, true);
    return () => removeEventListener('paste', paste, true);
  }, [tag, home]);
  return (
    given && (
      <SlipDialog
        title={t('paste.heading')}
        read={async () => given}
        ws={ws}
        onClose={() => setGiven(null)}
      />
    )
  );
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Pastes that were looked at and are the entry field's own. */
const givenBack = new WeakSet<Event>();

/** Lets the entry field have what was pasted into it: lines that are several tasks, or a text where the cursor stands. */
function giveBack(field: HTMLTextAreaElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const again = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  givenBack.add(again);
  if (!field.dispatchEvent(again)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
