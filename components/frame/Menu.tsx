import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props {
  /** What the button says, or its name where it shows a picture only. */
  label: string;
  face: ComponentChildren;
  className: string;
  items: readonly MenuItem[];
  /** The key that opens it on the row that has the focus. */
  shortcut?: string;
}

export interface MenuItem {
  key: string;
  label: string;
  /** Set for one of several that exclude each other. */
  chosen?: boolean;
  /** Stands apart from what is above it. */
  apart?: boolean;
  run: () => void;
}

/** A button with a list of actions, on the browser's own popover: Esc and a click beside it close it. */
export function Menu({ label, face, className, items, shortcut }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const move = (by: number) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all.at((at + by) % all.length)?.focus();
  };
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-keyshortcuts={shortcut}
        data-key={shortcut}
        popovertarget={id}
      >
        {face}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        onToggle={(event) => {
          if (event.newState === 'open' && button.current && list.current)
            place(list.current, button.current);
        }}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (!by) return;
          event.preventDefault();
          move(by);
        }}
      >
        {items.map(({ key, label, chosen, apart, run }, at) => (
          <button
            key={key}
            type="button"
            {...(chosen === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemradio', 'aria-checked': chosen })}
            data-apart={apart || undefined}
            tabIndex={-1}
            // As the list opens: its event comes later, and an arrow pressed in between would go to the button.
            autofocus={at === 0}
            onClick={() => {
              list.current?.hidePopover();
              run();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Under its button, inside the window. */
function place(list: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  list.style.top = `${bottom + 4}px`;
  list.style.left = `${Math.max(8, Math.min(left, innerWidth - list.offsetWidth - 8))}px`;
}
