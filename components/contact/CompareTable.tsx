import { useId } from 'preact/hooks';

/** One field of two contacts; where they differ, one is chosen. */
export interface ComparedField<F extends string = string> {
  field: F;
  label: string;
  left: string;
  right: string;
}

/** An entry that only one of them has, and whether it is taken over. */
export interface ComparedEntry {
  key: string;
  label: string;
  text: string;
  side: 'left' | 'right';
  /** Undefined where there is nothing to choose: it is kept. */
  taken?: boolean;
}

interface Props<F extends string> {
  heads: { field: string; left: string; right: string };
  fields: readonly ComparedField<F>[];
  entries: readonly ComparedEntry[];
  chosen: Readonly<Partial<Record<F, 'left' | 'right'>>>;
  onChoose: (field: F, side: 'left' | 'right') => void;
  onTake?: (key: string, taken: boolean) => void;
}

/** Two contacts side by side. A field with two values is a choice of two; arrow keys move between them. */
export function CompareTable<F extends string>({
  heads,
  fields,
  entries,
  chosen,
  onChoose,
  onTake,
}: Props<F>) {
  const group = useId();
  const cell = ({ field, label, left, right }: ComparedField<F>, side: 'left' | 'right') => {
    const text = side === 'left' ? left : right;
    if (left === right || text === '') return text;
    return (
      <label>
        <input
          type="radio"
          name={`${group}-${field}`}
          data-field={field}
          data-side={side}
          aria-label={`${label}: ${text}`}
          checked={(chosen[field] ?? 'left') === side}
          onChange={() => onChoose(field, side)}
        />
        <span>{text}</span>
      </label>
    );
  };
  const entry = ({ key, label, text, side, taken }: ComparedEntry, at: 'left' | 'right') => {
    if (side !== at) return null;
    if (taken === undefined || !onTake) return text;
    return (
      <label>
        <input
          type="checkbox"
          data-entry={key}
          aria-label={`${label}: ${text}`}
          checked={taken}
          onChange={(event) => onTake(key, event.currentTarget.checked)}
        />
        <span>{text}</span>
      </label>
    );
  };
  return (
    <table class="compare">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{heads.field}</span>
          </th>
          <th scope="col">{heads.left}</th>
          <th scope="col">{heads.right}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((one) => (
          <tr key={one.field} data-differs={one.left !== one.right || undefined}>
            <th scope="row">{one.label}</th>
            <td>{cell(one, 'left')}</td>
            <td>{cell(one, 'right')}</td>
          </tr>
        ))}
        {entries.map((one) => (
          <tr key={one.key}>
            <th scope="row">{one.label}</th>
            <td>{entry(one, 'left')}</td>
            <td>{entry(one, 'right')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
