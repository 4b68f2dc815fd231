/** The rows of tasks that the list shows, as a person sees them: by place, and which has the focus. */

export const taskRows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.list .row[data-ws][data-id]'),
];

/** As in `pickKey`: the workspace and the id. */
export const keyOf = ({ dataset }: HTMLElement): string => `${dataset.ws}/${dataset.id}`;

export const rowLink = (row: Element): HTMLElement | null => row.querySelector<HTMLElement>('.row-link');

export const focusedRow = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('.list .row[data-ws][data-id]') ?? null;

/** Whether a key is for somebody else: a field that is being typed in, a dialog, a menu. */
export const isBusyElsewhere = ({ target }: KeyboardEvent): boolean =>
  document.querySelector('dialog[open], [popover]:popover-open') !== null ||
  (target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]'));
