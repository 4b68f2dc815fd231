import type { NoticeBoard } from '../../../lib/sync/links/notice-board';

/** What a board that does as it likes hands to a listener in place of a text: nothing, that text, or any others. */
export type Tampering = (topic: string, text: string) => readonly string[];

const honest: Tampering = (_, text) => [text];

/**
 * A notice board within one process: everybody holds an end of it, and whoever runs it reads everything and hands on
 * what they like.
 */
export function createHostileBoard() {
  const listeners = new Map<string, Set<(text: string) => void>>();
  const carried: { topic: string; text: string }[] = [];
  let tampering = honest;

  /** Puts a text before everybody who listens to a topic, as whoever runs the board can at any time. */
  function put(topic: string, text: string): void {
    for (const listener of listeners.get(topic) ?? []) listener(text);
  }

  return {
    /** Everything that was put on the board by those who use it. */
    carried,
    put,
    topics: () => [...listeners.keys()],
    tamper(how: Tampering | null): void {
      tampering = how ?? honest;
    },
    end(): NoticeBoard {
      const publish: NoticeBoard['publish'] = async (topic, text) => {
        carried.push({ topic, text });
        for (const one of tampering(topic, text)) put(topic, one);
      };
      return {
        publish,
        announce: publish,
        listen(topic, onText) {
          const all = listeners.get(topic) ?? new Set();
          listeners.set(topic, all.add(onText));
          return () => void all.delete(onText);
        },
        close: () => undefined,
      };
    },
  };
}
