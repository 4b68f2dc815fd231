export interface Option {
  id: string;
  label: string;
}

interface Props {
  /** Of the list; its options are called `<id>-<n>`. */
  id: string;
  label: string;
  options: readonly Option[];
  /** Which one the arrows are at. */
  at: number;
  open: boolean;
  onPick: (option: Option) => void;
}

/** What a field with a list proposes (WAI-ARIA listbox); the field keeps the focus and steers it. */
export function OptionList({ id, label, options, at, open, onPick }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label} hidden={!open}>
      {options.map((option, n) => (
        <div
          key={option.id}
          id={optionId(id, n)}
          role="option"
          tabIndex={-1}
          aria-selected={n === at}
          // On the press already: the field keeps its focus, and the list with it.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}

/** The element of one of the list's options. */
export const optionId = (list: string, n: number): string => `${list}-${n}`;
