import type { ComponentChildren } from 'preact';

/** Something a person has to know, said in place of what they expected. */
export function Sentence({ children }: { children: ComponentChildren }) {
  return (
    <p class="sentence" role="alert">
      {children}
    </p>
  );
}
