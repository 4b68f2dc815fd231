import type { ComponentChildren } from 'preact';

interface Props {
  heading: string;
  /** How many there are, as text; "40+" where the list is not read to its end. */
  count: string;
  children: ComponentChildren;
}

/** A list with its heading and its count. */
export function Group({ heading, count, children }: Props) {
  return (
    <section class="group">
      <h2 class="group-head">
        <span>{heading}</span>
        <span class="figure">{count}</span>
      </h2>
      <ul class="rows">{children}</ul>
    </section>
  );
}
