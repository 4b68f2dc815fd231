import { fold } from './words';

export type Sigil = '+' | '#' | '@';

/** A name that is being typed behind its sigil: the stretch from the sigil to the caret, in UTF-16 offsets. */
export interface Completion {
  sigil: Sigil;
  /** What is typed of it so far, without sigil and quote. */
  written: string;
  from: number;
  to: number;
}

/** Longer names than this are not completed. */
const LONGEST = 60;
const OPEN = /(?:^|[\s(])([+#@])(?:["“„]([^"“”„\n]*)|([\p{L}\p{M}\d_.'’/-]*))$/u;

/** The name at whose end the caret stands, or null: the sigil has to begin a word. */
export function completionAt(text: string, caret: number): Completion | null {
  const from = Math.max(0, caret - LONGEST);
  const found = OPEN.exec(text.slice(from, caret));
  const sigil = found?.[1];
  if (!found || (sigil !== '+' && sigil !== '#' && sigil !== '@')) return null;
  const lead = /^[+#@]/.test(found[0]) ? 0 : 1;
  // Cut off in front, a sigil may only seem to begin a word.
  if (lead === 0 && from > 0) return null;
  return { sigil, written: found[2] ?? found[3] ?? '', from: from + found.index + lead, to: caret };
}

const BARE = /^[\p{L}\p{M}][\p{L}\p{M}\d_]*(?:[.'’-][\p{L}\p{M}\d_]+)*$/u;

/** A name as it is written behind its sigil: in quotes where it would not be one word. */
export function writtenName(sigil: Sigil, name: string): string {
  const plain = name
    .replace(/["“”„\n{}]+/g, ' ')
    .trim()
    .slice(0, 80);
  return BARE.test(plain) ? `${sigil}${plain}` : `${sigil}"${plain}"`;
}

/** The names of which a word begins with what is typed, those that begin with it first; each once. */
export function namesFor(names: Iterable<string>, written: string, limit: number): string[] {
  const wanted = fold(written.trim());
  const byFolded = new Map([...names].filter(Boolean).map((name) => [fold(name), name] as const));
  const rank = (folded: string) => (folded.startsWith(wanted) ? 0 : 1);
  return [...byFolded]
    .filter(
      ([folded]) =>
        folded.split(/[\s./-]+/).some((word) => word.startsWith(wanted)) || folded.startsWith(wanted),
    )
    .sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))
    .slice(0, limit)
    .map(([, name]) => name);
}
