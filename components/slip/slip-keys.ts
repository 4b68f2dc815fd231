import { useLayoutEffect } from 'preact/hooks';
import type { SlipKind } from './slip-intent';

/** The letter of each thing that can be made of a page, the same in every language. */
export const slipLetters: Record<SlipKind, string> = { task: 't', contact: 'c', meeting: 'n', email: 'e' };

/**
 * One key for each: the letter where nobody types, with Alt everywhere, so that it works while the cursor waits in the
 * entry field; from there the arrow leads down to the slip.
 */
export function useSlipKeys(
  kinds: readonly SlipKind[],
  isOffered: boolean,
  onKind: (kind: SlipKind) => void,
): void {
  const offered = isOffered ? kinds.join() : '';
  // Bound as it is drawn, so that no quick press is lost.
  useLayoutEffect(() => {
    if (!offered) return;
    const press = (event: KeyboardEvent) => {
      const { target, code, key, altKey } = event;
      if (event.ctrlKey || event.metaKey || (event.shiftKey && code.startsWith('Key'))) return;
      const above = document.querySelector('dialog[open], [popover]:popover-open');
      if (above && !above.querySelector('.slip')) return;
      const isField =
        target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
      if (isField && !altKey) {
        const isEmpty =
          target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
            ? target.value === ''
            : false;
        if (key !== 'ArrowDown' || !isEmpty) return;
        event.preventDefault();
        document.querySelector<HTMLElement>('.slip .primary')?.focus();
        return;
      }
      // By the place of the key: with Alt, keyboards of many countries type other signs.
      const kind = kinds.find((one) => code === `Key${slipLetters[one].toUpperCase()}`);
      if (!kind) return;
      event.preventDefault();
      onKind(kind);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [offered]);
}
