import type { EntryToken, Priority, Span } from './parsed-entry';
import { fold } from './words';

/** What `+person`, `#tag` and `!1`–`!4` say. */
export interface Sigils {
  priority: Priority | null;
  assignee: string | null;
  /** Without `#`, each once, in order. */
  tags: string[];
  tokens: EntryToken[];
}

const NAME = String.raw`[\p{L}\p{M}][\p{L}\p{M}\d_]*(?:[.'’\-][\p{L}\p{M}\d_]+)*`;
const TAG = String.raw`[\p{L}\p{M}\d_]+(?:[.'’/\-][\p{L}\p{M}\d_]+)*`;
const SIGIL = new RegExp(
  String.raw`(?<=^|[\s(])(?:\+(?:["“”„]([^"“”„]{1,80})["“”]|(${NAME}))|#(${TAG})|!([1-4])(?![\p{L}\p{M}\d]))`,
  'gu',
);

/**
 * Finds the sigils outside the covered spans. A sigil starts a word ("C++", "a+b" and "wow!1" stay text), a
 * person's name begins with a letter, a tag holds at least one ("#42" is a number). There is one assignee and
 * one priority: the first counts, a further one stays text.
 */
export function readSigils(text: string, covered: ReadonlyArray<Span>): Sigils {
  const found: Sigils = { priority: null, assignee: null, tags: [], tokens: [] };
  const seen = new Set<string>();
  for (const match of text.matchAll(SIGIL)) {
    const [written, quoted, name, tag, priority] = match;
    const start = match.index;
    const end = start + written.length;
    if (covered.some((span) => span.start < end && start < span.end)) continue;
    const person = (quoted ?? name)?.trim();
    const token = (kind: EntryToken['kind']) => found.tokens.push({ kind, text: written, start, end });
    if (person && found.assignee === null) {
      found.assignee = person;
      token('assignee');
    } else if (tag && /[\p{L}]/u.test(tag)) {
      if (!seen.has(fold(tag))) found.tags.push(tag);
      seen.add(fold(tag));
      token('tag');
    } else if (priority && found.priority === null) {
      found.priority = Number(priority) as Priority;
      token('priority');
    }
  }
  return found;
}
