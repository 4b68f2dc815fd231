import { useLayoutEffect } from 'preact/hooks';
import { focusEntry } from '../frame/focus-entry';
import type { Area } from '../frame/route';
import type { ToastBoard } from '../frame/toast';
import { listAreas } from './areas';
import { type ChosenKeys, commandsByKey, type KeyCommand } from './key-commands';

interface Actions {
  goTo: (area: Area) => void;
  search: () => void;
  close: () => void;
  help: () => void;
  message: () => void;
  toasts: ToastBoard;
}

/** The keys that work wherever nobody is typing: the usual ones, and those the person chose. */
export function useKeys(actions: Actions, chosen: ChosenKeys | undefined): void {
  useLayoutEffect(() => {
    const byKey = commandsByKey(chosen);
    const deeds = deedsOf(actions);
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      if (event.key === 'Escape') return leave(event, actions.close);
      if (isTyping(event.target) || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() === 'z' && actions.toasts.undoLast()) event.preventDefault();
        return;
      }
      const command = byKey.get(event.key);
      if (command === undefined) return;
      event.preventDefault();
      deeds[command]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [actions, chosen]);
}

/** What each command does; which key runs it stands in `key-commands.ts`. */
const deedsOf = ({ search, help, message, goTo }: Actions): Record<KeyCommand, () => void> => ({
  entry: focusEntry,
  search,
  help,
  message,
  'view-1': () => goTo(listAreas[0]),
  'view-2': () => goTo(listAreas[1]),
  'view-3': () => goTo(listAreas[2]),
  'view-4': () => goTo(listAreas[3]),
  'next-row': () => step(1),
  'previous-row': () => step(-1),
  tick,
  'answer-mine': () => answer('a'),
  'answer-yours': () => answer('h'),
  'answer-later': () => answer('w'),
});

/** Esc leaves a field first, then closes what is open. */
function leave(event: KeyboardEvent, close: () => void): void {
  const { target } = event;
  if (isTyping(target) && target instanceof HTMLElement) target.blur();
  else close();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

const links = () => [...document.querySelectorAll<HTMLElement>('.list a.row-link')];

function step(by: 1 | -1): void {
  const all = links();
  const at = all.findIndex((one) => one.closest('.row')?.contains(document.activeElement));
  const selected = all.findIndex((one) => one.closest('[data-selected]'));
  const from = at >= 0 ? at : selected;
  const next = all[from < 0 ? 0 : Math.max(0, Math.min(all.length - 1, from + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function tick(): void {
  const row = document.activeElement?.closest('.row');
  row?.querySelector<HTMLElement>('.tick input')?.click();
}

/** One of the answers to a message slip, on the row that has the focus or in what is open. */
function answer(key: string): void {
  const at = document.activeElement?.closest('.row') ?? document.querySelector('.detail');
  at?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
}
