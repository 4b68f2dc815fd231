import type { EntryToken, Priority, Span } from './parsed-entry';
import { fold } from './words';

/** What `+person`, `#tag`, `@contact` and `!1`–`!4` (or `p1`–`p4`) say. */
export interface Sigils {
  priority: Priority | null;
  assignee: string | null;
  /** Without `#`, each once, in order. */
  tags: string[];
  /** Without `@`, each once, in order. */
  contacts: string[];
  tokens: EntryToken[];
}

const NAME = String.raw`[\p{L}\p{M}][\p{L}\p{M}\d_]*(?:[.'’\-][\p{L}\p{M}\d_]+)*`;
const TAG = String.raw`[\p{L}\p{M}\d_]+(?:[.'’/\-][\p{L}\p{M}\d_]+)*`;
/** Several words, in quotes or braces: `+"Ana Horvat"`, `#{board trip}`, `@'Ana Horvat'`. */
const WORDS = String.raw`["“”„]([^"“”„\n]{1,80})["“”]|\{([^{}\n]{1,80})\}|'([^'\n]{1,80})'(?![\p{L}\p{M}\d])`;
const SIGIL = new RegExp(
  String.raw`(?<=^|[\s(])(?:([+@])(?:${WORDS}|(${NAME}))|#(?:${WORDS}|(${TAG}))|!{1,2}([1-4])(?![\p{L}\p{M}\d])|p([1-4])(?=$|\s))`,
  'gu',
);

/**
 * Finds the sigils outside the covered spans. A sigil starts a word ("C++", "a+b" and "wow!1" stay text), a
 * person's name begins with a letter, a tag holds at least one ("#42" is a number). There is one assignee and
 * one priority: the first counts, a further one stays text. `isTime` knows the folded words that name a day or a time of
 * day: "@noon" and "@tomorrow" are, and nobody's name.
 */
export function readSigils(
  text: string,
  covered: ReadonlyArray<Span>,
  isTime: (name: string, rest: string) => boolean = () => false,
): Sigils {
  const found: Sigils = { priority: null, assignee: null, tags: [], contacts: [], tokens: [] };
  for (const match of text.matchAll(SIGIL)) {
    const [
      written,
      sigil,
      quoted,
      braced,
      single,
      bare,
      tagQuoted,
      tagBraced,
      tagSingle,
      tagBare,
      marked,
      lettered,
    ] = match;
    const start = match.index;
    const end = start + written.length;
    if (covered.some((span) => span.start < end && start < span.end)) continue;
    const name = (quoted ?? braced ?? single ?? bare)?.trim();
    const tag = (tagQuoted ?? tagBraced ?? tagSingle ?? tagBare)?.trim();
    const priority = marked ?? lettered;
    const token = (kind: EntryToken['kind']) => found.tokens.push({ kind, text: written, start, end });
    if (sigil === '+' && name && found.assignee === null) {
      found.assignee = name;
      token('assignee');
    } else if (sigil === '@' && name && !(bare && isTime(fold(bare), text.slice(end, end + 4)))) {
      addOnce(found.contacts, name);
      token('contact');
    } else if (tag && /[\p{L}]/u.test(tag)) {
      addOnce(found.tags, tag);
      token('tag');
    } else if (priority && found.priority === null) {
      found.priority = Number(priority) as Priority;
      token('priority');
    }
  }
  return found;
}

function addOnce(names: string[], name: string): void {
  if (!names.some((had) => fold(had) === fold(name))) names.push(name);
}
