import type { Rendezvous } from '../commands/command';
import type { WorkspaceKeys } from '../trust/workspace-keys';

/** Another browser at the far end of a link: frames arrive whole and in order, or the peer is gone. */
export interface Peer {
  /** What this end and the far end are called on this connection; fresh for each connection's lifetime. */
  readonly localId: string;
  readonly remoteId: string;
  /** Resolves when the frame was handed over and there is room for the next. Rejects when the peer is gone. */
  send(frame: Uint8Array): Promise<void>;
}

export interface PeerEvents {
  onPeer(peer: Peer): { onFrame(frame: Uint8Array): void; onGone(): void };
}

/** What a link needs to know of a workspace; nothing of it is shown to whoever carries the frames. */
export interface LinkRoom {
  ws: string;
  epoch: number;
  keys: WorkspaceKeys;
  rendezvous: Rendezvous;
}

/** A way for a workspace's browsers to reach each other. Every link passes `test/sync/link-contract.ts`. */
export interface Link {
  /** Meets the other browsers of a workspace until the signal aborts. */
  join(room: LinkRoom, events: PeerEvents, signal: AbortSignal): Promise<void>;
}
