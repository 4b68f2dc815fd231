import { useLayoutEffect, useRef } from 'preact/hooks';

const TYPE = 'application/x-adjutant-step';
const stepsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > [data-step]')];
const stepAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;

/** Steps are put elsewhere by their grips, or with Alt and the arrows, and what had the focus keeps it. For their list. */
export function useStepMoves(move: (from: number, to: number) => void) {
  const dragged = useRef(-1);
  const held = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // A line that goes elsewhere in the page loses the focus on its way.
    if (held.current?.isConnected && document.activeElement === document.body) held.current.focus();
    held.current = null;
  });
  return {
    onKeyDown(event: KeyboardEvent) {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const step = stepAt(event.target);
      if (!by || !step?.parentElement || !event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      held.current = event.target instanceof HTMLElement ? event.target : null;
      const at = stepsOf(step.parentElement).indexOf(step);
      move(at, at + by);
    },
    onDragStart(event: DragEvent) {
      const step = stepAt(event.target);
      if (!step?.parentElement || !event.dataTransfer) return;
      dragged.current = stepsOf(step.parentElement).indexOf(step);
      event.dataTransfer.setData(TYPE, String(dragged.current));
      event.dataTransfer.setDragImage(step, 0, 0);
    },
    onDragOver(event: DragEvent) {
      if (dragged.current >= 0 && event.dataTransfer?.types.includes(TYPE)) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      const step = stepAt(event.target);
      if (dragged.current < 0 || !step?.parentElement) return;
      event.preventDefault();
      move(dragged.current, stepsOf(step.parentElement).indexOf(step));
    },
    onDragEnd() {
      dragged.current = -1;
    },
  };
}
