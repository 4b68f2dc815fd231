import * as v from 'valibot';
import { mergedInto } from '../records/contact';

/**
 * Which contacts are shown in which: a contact's override `mergedInto` names the one it was found to be. Two people may
 * merge at once, so what the document says may be a chain or a ring. A chain leads to its end; of a ring the lowest id
 * stands for all. Everybody who has the same document sees the same.
 */
export interface MergeIndex {
  /** The contact that this one is shown in: itself where it is not merged. */
  rootOf(id: string): string;
  /** The contacts that are shown in this one, in the order of their ids. */
  membersOf(root: string): string[];
  /** Reads anew where this contact goes, and gives all contacts that may look different for it. */
  follow(id: string): string[];
}

/** More than anybody has of one person: what goes beyond is no merge but a mistake or an attack, and nothing is hidden. */
const MAX_MERGED = 200;

/** @param get what the document holds under a key of its contacts; `keys` are all of them. */
export function indexMerges(get: (key: string) => unknown, keys: Iterable<string>): MergeIndex {
  const into = new Map<string, string>();
  const from = new Map<string, Set<string>>();

  function note(id: string): void {
    const before = into.get(id);
    if (before !== undefined) from.get(before)?.delete(id);
    into.delete(id);
    const found = v.safeParse(mergedInto, get(`${id}${SUFFIX}`));
    if (!found.success || found.output.into === id) return;
    into.set(id, found.output.into);
    const others = from.get(found.output.into) ?? new Set();
    from.set(found.output.into, others.add(id));
  }

  /** Where the chain ends. Null where it is longer than any that people make. */
  function endOf(id: string): string | null {
    const path = [id];
    for (let at = id; path.length <= MAX_MERGED; ) {
      const next = into.get(at);
      if (next === undefined || get(next) === undefined) return at;
      const ring = path.indexOf(next);
      if (ring >= 0) return path.slice(ring).sort()[0] ?? at;
      path.push(next);
      at = next;
    }
    return null;
  }

  /**
   * Everything that leads to a contact, itself not included; null where that is too much. What is too much is known
   * before any of it is read, whether it exists or not: this is asked of every contact that an envelope touches.
   */
  function leadingTo(root: string): string[] | null {
    const seen = new Set([root]);
    let named = 0;
    for (const at of seen) {
      const given = from.get(at);
      if (!given) continue;
      named += given.size;
      if (named > MAX_MERGED) return null;
      for (const id of given) if (get(id) !== undefined) seen.add(id);
      if (seen.size > MAX_MERGED) return null;
    }
    seen.delete(root);
    return [...seen];
  }

  const membersOf = (root: string) => (endOf(root) === root ? (leadingTo(root) ?? []).sort() : []);
  const rootOf = (id: string) => {
    if (!into.has(id)) return id;
    const end = endOf(id);
    return end !== null && leadingTo(end) !== null ? end : id;
  };
  const together = (id: string) => [id, rootOf(id), ...membersOf(rootOf(id))];

  for (const key of keys) if (key.endsWith(SUFFIX)) note(key.slice(0, -SUFFIX.length));
  return {
    rootOf,
    membersOf,
    follow(id) {
      const before = together(id);
      note(id);
      return [...new Set([...before, ...together(id)])];
    },
  };
}

const SUFFIX = '/mergedInto';
