interface Props {
  name: string;
  label: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** A line of a form that is so or not. */
export function CheckLine({ name, label, checked, onCheck }: Props) {
  return (
    <label class="check-line">
      <input
        name={name}
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
