import type { Delivery, Letter, Mailbox, StoredLetter } from '../../lib/sync/mailbox';

/** A mailbox within the process, for tests: what it says can be made to go wrong. */
export function createMemoryMailbox() {
  const letters: StoredLetter[] = [];
  const readers = new Set<() => void>();
  let refusesAfter = Infinity;

  async function* read(after: number, signal: AbortSignal): AsyncGenerator<Delivery> {
    let at = after;
    while (!signal.aborted) {
      const next = letters.slice(at);
      at += next.length;
      yield { letters: next, behind: 0 };
      if (signal.aborted) return;
      if (letters.length > at) continue;
      await new Promise<void>((resolve) => {
        const go = () => {
          readers.delete(go);
          resolve();
        };
        readers.add(go);
        signal.addEventListener('abort', go);
      });
    }
  }

  function put(letter: Letter): void {
    if (letters.some(({ id }) => id === letter.id)) return;
    letters.push({ ...letter, at: letters.length + 1 });
    for (const go of [...readers]) go();
  }

  const mailbox: Mailbox = {
    resume: async (cursor) => cursor ?? { store: 'memory', at: 0, last: null },
    async append(letter) {
      if (refusesAfter-- <= 0) throw new Error('not stored');
      put(letter);
    },
    read,
  };
  return {
    mailbox,
    letters,
    put,
    /** Takes so many more letters, then none. */
    refuseAfter(count: number) {
      refusesAfter = count;
    },
  };
}
