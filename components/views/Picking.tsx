import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../frame/environment';
import { PICKED, PicksContext } from '../frame/picks';
import { BulkBar } from './BulkBar';
import { focusedRow, isBusyElsewhere, keyOf, rowLink, taskRows } from './rows-on-page';

const NONE: ReadonlySet<string> = new Set();

/**
 * Lets several of the tasks below be selected: Ctrl or Shift with a click, `s`, Shift with the arrows, Ctrl+A. What is
 * to be done to them stands in a bar below the list; Esc selects none.
 */
export function Picking({ ws, children }: { ws: string; children: ComponentChildren }) {
  const t = useTranslate();
  const [picks, setPicks] = useState(NONE);
  const last = useRef({ picks, anchor: '' });
  last.current.picks = picks;

  useLayoutEffect(() => {
    const toggle = (row: HTMLElement) => {
      const next = new Set(last.current.picks);
      if (!next.delete(keyOf(row))) next.add(keyOf(row));
      last.current.anchor = keyOf(row);
      setPicks(next);
    };
    /** From where the selection began up to this row. */
    const extend = (row: HTMLElement) => {
      const rows = taskRows();
      const from = Math.max(
        0,
        rows.findIndex((one) => keyOf(one) === last.current.anchor),
      );
      const to = rows.indexOf(row);
      const some = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      setPicks(new Set([...last.current.picks, ...some.map(keyOf)]));
    };
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('.row-link')) return;
      const row = event.target.closest<HTMLElement>('.list .row[data-ws]');
      if (!row || !(event.ctrlKey || event.metaKey || event.shiftKey)) return;
      // A link would open in a tab or a window of its own.
      event.preventDefault();
      rowLink(row)?.focus();
      if (event.shiftKey) extend(row);
      else toggle(row);
    };
    const press = (event: KeyboardEvent) => {
      if (isBusyElsewhere(event)) return;
      if (handleKey(event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const handleKey = (event: KeyboardEvent): boolean => {
      const command = event.ctrlKey || event.metaKey;
      const row = focusedRow();
      if (event.key === 'Escape' && last.current.picks.size > 0) {
        setPicks(NONE);
        return true;
      }
      if (command && event.key.toLowerCase() === 'a' && taskRows().length > 0) {
        setPicks(new Set(taskRows().map(keyOf)));
        return true;
      }
      if (command || event.altKey || !row) return false;
      if (event.key === 's' && !event.shiftKey) toggle(row);
      else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
        walk(row, event.key === 'ArrowDown' ? 1 : -1);
      else return false;
      return true;
    };
    const walk = (row: HTMLElement, by: 1 | -1) => {
      const rows = taskRows();
      const next = rows[rows.indexOf(row) + by] ?? row;
      if (last.current.picks.size === 0) last.current.anchor = keyOf(row);
      extend(next);
      const link = rowLink(next);
      link?.focus();
      link?.scrollIntoView({ block: 'nearest' });
    };
    // Before the page's own keys, which move the focus by the same arrows.
    addEventListener('keydown', press, { capture: true });
    addEventListener('click', click, { capture: true });
    return () => {
      removeEventListener('keydown', press, { capture: true });
      removeEventListener('click', click, { capture: true });
    };
  }, []);

  return (
    <PicksContext.Provider value={picks}>
      {children}
      <span id={PICKED} hidden>
        {t('pick.picked')}
      </span>
      <p class="visually-hidden" role="status">
        {picks.size > 0 && t('pick.count', { n: picks.size })}
      </p>
      {picks.size > 0 && <BulkBar ws={ws} picks={picks} onDone={() => setPicks(NONE)} />}
    </PicksContext.Provider>
  );
}
