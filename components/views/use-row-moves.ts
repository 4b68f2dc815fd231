import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusedRow, isBusyElsewhere, rowLink } from './rows-on-page';

/** Where a dragged row was let go: in which list, and before which row of it (null: at its end). */
export interface Drop {
  id: string;
  list: string;
  before: string | null;
}

interface Moves {
  onDrop: (drop: Drop) => void;
  /** Alt with an arrow, on the row with the focus. */
  onStep: (id: string, way: 'up' | 'down' | 'left' | 'right') => void;
}

const ways = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const TYPE = 'application/x-adjutant-task';

/**
 * Rows that can be put elsewhere, with the pointer or with Alt and the arrows; the focus goes with them. For an element
 * around lists that are marked `data-column`. Rows are dragged by their links, which browsers let people drag anyway.
 */
export function useRowMoves({ onDrop, onStep }: Moves) {
  const moved = useRef<string | null>(null);
  // A row that goes elsewhere in the page loses the focus on its way.
  useLayoutEffect(() => {
    if (!moved.current) return;
    if (document.activeElement !== document.body) {
      if (focusedRow()?.dataset.id !== moved.current) moved.current = null;
      return;
    }
    const row = document.querySelector(`.list .row[data-id="${CSS.escape(moved.current)}"]`);
    if (row) rowLink(row)?.focus();
  });
  const unmark = () => {
    for (const one of document.querySelectorAll('[data-drop]')) one.removeAttribute('data-drop');
  };
  const placeOf = (event: DragEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const column = target?.closest<HTMLElement>('[data-column]');
    if (!column || !event.dataTransfer?.types.includes(TYPE)) return null;
    const rows = [...column.querySelectorAll<HTMLElement>('.row[data-id]')];
    const next = rows.find((row) => {
      const { top, height } = row.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    return { column, next: next ?? null, last: rows.at(-1) ?? null };
  };
  return {
    onDragStart(event: DragEvent) {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row[data-id]') : null;
      if (!row?.dataset.id || !event.dataTransfer) return;
      event.dataTransfer.clearData();
      event.dataTransfer.setData(TYPE, row.dataset.id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver(event: DragEvent) {
      const place = placeOf(event);
      unmark();
      if (!place) return;
      event.preventDefault();
      if (place.next) place.next.dataset.drop = 'before';
      else if (place.last) place.last.dataset.drop = 'after';
      else place.column.dataset.drop = 'inside';
    },
    onDrop(event: DragEvent) {
      const place = placeOf(event);
      unmark();
      const id = event.dataTransfer?.getData(TYPE);
      if (!place || !id) return;
      event.preventDefault();
      moved.current = id;
      onDrop({ id, list: place.column.dataset.column ?? '', before: place.next?.dataset.id ?? null });
    },
    onDragEnd: unmark,
    onKeyDown(event: KeyboardEvent) {
      const way = Object.entries(ways).find(([key]) => key === event.key)?.[1];
      const id = focusedRow()?.dataset.id;
      if (!way || !id || !event.altKey || event.ctrlKey || isBusyElsewhere(event)) return;
      event.preventDefault();
      moved.current = id;
      onStep(id, way);
    },
  };
}
