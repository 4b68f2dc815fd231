import { useLayoutEffect } from 'preact/hooks';
import { focusEntry } from '../frame/focus-entry';
import { type Area, parseRoute } from '../frame/route';
import type { ToastBoard } from '../frame/toast';
import { areaOfKey } from './areas';
import { type ChosenKeys, commandsByKey, type KeyCommand } from './key-commands';
import { noteRow, stepRow } from './row-focus';

interface Actions {
  goTo: (area: Area) => void;
  search: () => void;
  close: () => void;
  help: () => void;
  message: () => void;
  urgent: (ws: string, id: string) => void;
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
      const answers = answerKey(event.key);
      const command = byKey.get(event.key);
      if (!answers && command === undefined) return;
      event.preventDefault();
      if (answers) answers();
      else if (command) deeds[command]();
    };
    addEventListener('keydown', press);
    addEventListener('focusin', noteRow);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('focusin', noteRow);
    };
  }, [actions, chosen]);
}

/** What each command does; which key runs it stands in `key-commands.ts`. */
const deedsOf = ({ search, help, message, goTo, urgent }: Actions): Record<KeyCommand, () => void> => {
  const view = (figure: string) => () => {
    const area = areaOfKey(figure);
    if (area) goTo(area);
  };
  return {
    entry: beginNew,
    search,
    help,
    message,
    'view-1': view('1'),
    'view-2': view('2'),
    'view-3': view('3'),
    'view-4': view('4'),
    'view-5': view('5'),
    'view-6': view('6'),
    'view-7': view('7'),
    'view-8': view('8'),
    'view-9': view('9'),
    filter: openFilter,
    'next-row': () => stepRow(1),
    'previous-row': () => stepRow(-1),
    tick,
    // What people ask of each other.
    queue: () => goTo('queue'),
    assign: () => answer('g'),
    ask: () => answer('d'),
    urgent: () => onOne(urgent),
    comment: () => document.querySelector<HTMLElement>('.detail [name="comment"]')?.focus(),
    'remind-later': () => answer('z'),
    'remind-seen': () => answer('e'),
    'answer-mine': () => answer('a'),
    'answer-yours': () => answer('h'),
    'answer-later': () => answer('w'),
  };
};

/** Answers that would mean something else elsewhere: they count where a row, or what is open, has the focus and asks. */
function answerKey(key: string): (() => void) | undefined {
  if (!/^[1-6ynr]$/.test(key)) return undefined;
  const at = document.activeElement?.closest('.row, .detail');
  const button = at?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  return button ? () => button.click() : undefined;
}

/** The record of the row that has the focus, or the one that is open. */
function onOne(act: (ws: string, id: string) => void): void {
  const row = document.activeElement?.closest('.row');
  // What has yet to come can be opened only: a key there is not meant for the present one.
  if (row?.matches('[data-later]')) return;
  const link = row?.querySelector<HTMLAnchorElement>('a.row-link');
  const { ws, open } = parseRoute(link?.hash ?? location.hash);
  if (open?.area === 'tasks') act(ws, open.id);
}

/** Esc leaves a field first, then closes what is open. */
function leave(event: KeyboardEvent, close: () => void): void {
  const { target } = event;
  if (isTyping(target) && target instanceof HTMLElement) target.blur();
  else close();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

/** The cursor where tasks are written; in lists of other things, one more of these. */
function beginNew(): void {
  const add = document.querySelector<HTMLElement>('.list-head [data-new]');
  if (add) add.click();
  else focusEntry();
}

function tick(): void {
  const row = document.activeElement?.closest('.row');
  row?.querySelector<HTMLElement>('.tick input')?.click();
}

/** The filter of the list, ready for its first field. */
function openFilter(): void {
  document.querySelector<HTMLElement>('[data-testid=filter]')?.click();
}

/** One of the answers to a message slip or a reminder, on the row that has the focus or in what is open. */
function answer(key: string): void {
  const at = document.activeElement?.closest('.row') ?? document.querySelector('.detail');
  at?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
}
