import type { SignalFault } from '../link';
import type { NoticeBoard } from './notice-board';
import type { TextSeal } from './sealed-text';

/**
 * Notice boards as those use them who share a password: what is put there is sealed, and what was not sealed under the same
 * password for the same topic reaches nobody. Whoever runs a board can alter, invent and move texts as they like, and say
 * old ones again; all that comes of it is that it is refused.
 */
export interface SealedBoards {
  publish(board: NoticeBoard, topic: string, text: string): Promise<void>;
  announce(board: NoticeBoard, topic: string, text: string): Promise<void>;
  /**
   * @param isRepeatable an announcement is made again as it was; what is said to one browser is said once, on whichever
   * board.
   */
  listen(
    board: NoticeBoard,
    topic: string,
    onText: (text: string) => Promise<unknown>,
    isRepeatable: boolean,
  ): () => void;
}

/** So many texts are remembered; of an older one nobody has the connection any more that was offered in it. */
const MAX_REMEMBERED = 4096;

export function createSealedBoards(seal: TextSeal, onRefused: (fault: SignalFault) => void): SealedBoards {
  const heard = new Set<string>();

  function isRepeated(text: string): boolean {
    if (heard.has(text)) return true;
    heard.add(text);
    const [oldest] = heard;
    if (oldest !== undefined && heard.size > MAX_REMEMBERED) heard.delete(oldest);
    return false;
  }

  return {
    publish: async (board, topic, text) => board.publish(topic, await seal.seal(topic, text)),
    announce: async (board, topic, text) => board.announce(topic, await seal.seal(topic, text)),
    listen(board, topic, onText, isRepeatable) {
      const take = async (sealed: string) => {
        const text = await seal.open(topic, sealed);
        if (text === null) return onRefused('foreign-text');
        if (!isRepeatable && isRepeated(sealed)) return onRefused('repeated-text');
        await onText(text);
      };
      return board.listen(topic, (sealed) => {
        take(sealed).catch((error: unknown) => console.warn('signalling failed', error));
      });
    },
  };
}
