/** What is known of another device: whether it is connected, and how much of our own log has reached it. */
export interface PeerRow {
  ws: string;
  device: string;
  online: boolean;
  /** Our own log has reached that device up to this number … */
  reached: number;
  /** … which we learnt at this instant. */
  reachedAt: string | null;
  /** The last times that number grew, oldest first: when what had reached that device. */
  marks?: { seq: number; at: string }[];
  /** How far that device said it has each device's log. */
  vector?: Record<string, number>;
  /** When it was last heard of, to the day. */
  metAt?: string;
}

/** How the connection to one of a workspace's relays fares, and since when. */
export interface LinkStateRow {
  ws: string;
  address: string;
  state: 'connecting' | 'connected';
  since: string;
}

/** An envelope that was refused, counted by its reason. */
export interface RefusalRow {
  ws: string;
  reason: string;
  count: number;
  lastAt: string;
}
