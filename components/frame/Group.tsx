import type { ComponentChildren } from 'preact';
import { Figure } from './Figure';

interface Props {
  heading: string;
  /** How many there are; words ("40+") where the list is not read to its end. */
  count: number | string;
  children: ComponentChildren;
}

/** A list with its heading and its count. */
export function Group({ heading, count, children }: Props) {
  return (
    <section class="group">
      <h2 class="group-head">
        <span>{heading}</span>
        <Figure n={count} />
      </h2>
      <ul class="rows">{children}</ul>
    </section>
  );
}
