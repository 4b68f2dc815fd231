/**
 * How a workspace's browsers that are never online together come to hold the same log.
 *
 * A **mailbox** is a store of ours on a server that everybody of the workspace reaches at some time. What lies in it are
 * **letters**, in the order in which the server took them; a letter is a sealed message under a slot (one for each
 * device, so that a device's part of the store can be counted, limited or dropped by itself) with an id.
 *
 *     envelope   an envelope of the log, byte for byte
 *     part       a piece of an envelope that is larger than 512 KB, with the envelope's id, its place and their count
 *     note       a device's vector, signed by it; and which envelopes it lacks and cannot get here
 *     snapshot   an envelope of kind `snapshot`, whole or in parts of 512 KB, in a slot of its own
 *
 * The names (subject, slots, ids) and the sealing derive from the workspace's keys of an epoch. So the server sees how
 * many devices write how much and when, and nothing that says which workspace or whose devices they are; the header of
 * an envelope, which names both, is inside the seal.
 *
 * Each browser keeps a **cursor**, which is how far it has read, and knows for each device how far the mailbox holds its
 * log. It reads from the cursor to the end and from then on lives: what comes is received as from any peer. Whatever its
 * own log has and the mailbox does not it appends, whoever's it is; that is how what was never sent gets there, and how
 * a mailbox that lost its store is filled again. Nothing counts as sent before the server says that it has stored it, and
 * nothing as reached before the other device's note says so. The id of an envelope's letter is the same whoever appends
 * it, so that the server drops the second of two.
 *
 * The server is trusted with nothing. What it alters is refused. Where it leaves something out, or serves an older state,
 * a gap in a device's numbers or another device's note tells, and the browser says so in a note; whoever has what is
 * lacking appends it again. A store that was made anew, or that went back, is read from its start: the cursor holds the
 * store's birth and the last letter that was read, which must still be where it was.
 *
 * Letters grow old and go. So the device with the pen keeps a snapshot in the mailbox where its log is long: a newer one
 * takes the place of the one before (rolled up on its slot). Whoever finds the beginning of the logs gone, and has never
 * met anybody, has everything from the snapshot and the letters after it.
 *
 * Beside it the server passes texts on that nobody stores (`NoticeBoard`), for signalling.
 */
export interface Mailbox {
  /** The same cursor where it still holds in this store, else one at the start of the store as it is now. */
  resume(cursor: Cursor | null): Promise<Cursor>;
  /** Resolves when the server has stored it. Rejects when that is not known. */
  append(letter: Letter): Promise<void>;
  /**
   * What lies in the mailbox after a position, in order, and then what comes, until the signal aborts. The first delivery
   * comes even where there is nothing.
   *
   * @throws Error when the server no longer delivers; it is to be read anew then.
   */
  read(after: number, signal: AbortSignal): AsyncIterable<Delivery>;
}

export interface Letter {
  slot: string;
  /** Two letters of one id are the same. */
  id: string;
  bytes: Uint8Array;
  /** It takes the place of everything that lay in its slot. */
  replaces?: boolean;
}

export interface StoredLetter extends Letter {
  /** The letter's number in the store; later ones are higher. */
  at: number;
}

export interface Delivery {
  letters: StoredLetter[];
  /** How many letters wait behind these. */
  behind: number;
}

export interface Cursor {
  /** The store's birth. */
  store: string;
  /** Everything up to this position need not be read again. */
  at: number;
  /** The last letter that was read, to know the store again by. */
  last: { at: number; id: string } | null;
}
