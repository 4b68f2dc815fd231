import { useRef } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  tabs: readonly { id: T; label: string }[];
  current: T;
  /** The id of the element the tabs switch. */
  panel: string;
  onTab: (id: T) => void;
}

/** Real tabs: one stop for Tab, arrow keys between them (WAI-ARIA tabs pattern). */
export function Tabs<T extends string>({ label, tabs, current, panel, onTab }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (to: number) => {
    const next = tabs.at(to % tabs.length);
    if (!next) return;
    onTab(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  const at = tabs.findIndex(({ id }) => id === current);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: tabs.length - 1,
  };
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const to = steps[event.key];
        if (to === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        move(to);
      }}
    >
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          aria-selected={id === current}
          aria-controls={panel}
          tabIndex={id === current || (at < 0 && id === tabs[0]?.id) ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
