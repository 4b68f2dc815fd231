import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** The one control's id; without it the label names a group of controls. */
  htmlFor?: string;
  children: ComponentChildren;
}

/** One line of a form: what it is, and the field. */
export function Labelled({ label, htmlFor, children }: Props) {
  const id = useId();
  if (htmlFor)
    return (
      <div class="line">
        <label for={htmlFor}>{label}</label>
        <div class="control">{children}</div>
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: 2026-11-21: a fieldset's legend cannot stand in a grid
    <div class="line" role="group" aria-labelledby={id}>
      <span class="label" id={id}>
        {label}
      </span>
      <div class="control">{children}</div>
    </div>
  );
}
