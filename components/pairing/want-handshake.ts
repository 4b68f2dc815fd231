import type { Database } from '../../lib/store/db';
import { askHandshake, type WantedHandshake } from '../../lib/store/handshakes';
import { HUB_CHANNEL } from '../../lib/store/outbox';

/** Wants something done for a connection by hand in a room, and has the hub look. */
export async function wantHandshake(db: Database, room: string, wanted: WantedHandshake): Promise<void> {
  await askHandshake(db, room, wanted);
  const hub = new BroadcastChannel(HUB_CHANNEL);
  hub.postMessage(null);
  hub.close();
}
