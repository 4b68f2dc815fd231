import { parseRoute } from '../frame/route';

/** Where the keyboard is in the list: on a row, or where one was that is gone by now, ticked off or thrown away. */

const links = () => [...document.querySelectorAll<HTMLElement>('.list a.row-link')];

/** The row that had the focus last, its place, and the view in which that was. */
let last: { link: HTMLElement; at: number; view: string } | null = null;

function viewShown(): string {
  const { ws, area } = parseRoute(location.hash);
  return `${ws}/${area}`;
}

/** Takes down which row has the focus. */
export function noteRow({ target }: FocusEvent): void {
  const row = target instanceof Element ? target.closest('.list .row') : null;
  const link = row?.querySelector<HTMLElement>('a.row-link');
  if (link) last = { link, at: links().indexOf(link), view: viewShown() };
}

/** Moves the focus to the next row or the one before; from the row that is open where none has it. */
export function stepRow(by: 1 | -1): void {
  const all = links();
  const next = all[Math.max(0, Math.min(all.length - 1, placeAfter(all, by)))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus on the first row. */
export const goToFirstRow = (): void => links()[0]?.focus();

/** Opens what the first row shows. */
export const openFirstRow = (): void => links()[0]?.click();

function placeAfter(all: readonly HTMLElement[], by: 1 | -1): number {
  const focused = all.findIndex((one) => one.closest('.row')?.contains(document.activeElement));
  const from = focused >= 0 ? focused : all.findIndex((one) => one.closest('[data-selected]'));
  if (from >= 0) return from + by;
  if (last?.view !== viewShown()) return 0;
  const at = all.indexOf(last.link);
  // Where a row is gone, the next one stands in its place.
  return at >= 0 ? at + by : last.at - (by > 0 ? 0 : 1);
}

/** Puts the focus on the row of this record, unless it is elsewhere already. */
export function returnToRow(id: string): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`.list .row[data-id="${CSS.escape(id)}"] a.row-link`)?.focus();
}
