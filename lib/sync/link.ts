import type { Rendezvous } from '../commands/command';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import type { NoticeBoard } from './links/notice-board';

/** Another browser at the far end of a link: frames arrive whole and in order, or the peer is gone. */
export interface Peer {
  /**
   * What the two ends of this connection are called here, and so what a device signs to prove that it is at one of them.
   * A name lasts at most until its browser, or what runs the link in it, restarts.
   */
  readonly localId: string;
  readonly remoteId: string;
  /**
   * Resolves when the whole frame was handed over and there is room for the next. Rejects when the peer is gone, as it
   * is taken to be when it makes no room for long; none of the frames given after that one is sent then.
   */
  send(frame: Uint8Array): Promise<void>;
}

export interface PeerEvents {
  onPeer(peer: Peer): { onFrame(frame: Uint8Array): void; onGone(): void };
  /**
   * Told of each of the rendezvous' addresses that the link uses: when it begins, and whenever the connection stands or is
   * lost, for a person to see.
   */
  onState?(address: string, state: AddressState): void;
  /** Told of each text on a notice board that is not believed. */
  onRefused?(fault: SignalFault): void;
}

/**
 * `foreign-text`: whoever put it there does not have the workspace's keys, or it was altered or moved since. `repeated-text`:
 * it is one that was there before.
 */
export type SignalFault = 'foreign-text' | 'repeated-text';

/** `connecting`: it is being tried, for the first time or again. */
export type AddressState = 'connecting' | 'connected';

/** What a link needs to know of a room to meet in; nothing of it is shown to whoever carries the frames. */
export interface LinkRoom {
  /** The workspace whose browsers meet here, or the invite with which two of them pair. */
  ws: string;
  epoch: number;
  keys: Pick<WorkspaceKeys, 'room' | 'signallingPassword'>;
  rendezvous: Rendezvous;
  /** The team relay's board, where the workspace has a team relay. Whoever joins does not close it. */
  board?: NoticeBoard;
  /** Whether one waits here for whoever comes, and need not look for them: they say that they are there. */
  waits?: boolean;
}

/** A way for a workspace's browsers to reach each other. Every link passes `test/sync/link-contract.ts`. */
export interface Link {
  /**
   * Meets the other browsers of a workspace until the signal aborts. Rejects when an address of the rendezvous is none
   * that the browser takes; nothing is joined then.
   */
  join(room: LinkRoom, events: PeerEvents, signal: AbortSignal): Promise<void>;
}
