import { newDevice } from '../sync/fixed-device';
import { type Person, until } from './people';
import type { RawPeer } from './raw-peer';

/**
 * Sends many frames at once, and knows when all of them have been dealt with: a session takes one after the other, and the
 * last says something that shows in the receiver's store.
 */
export async function frameBatches(from: RawPeer, to: Person, ws: string) {
  const marker = (await newDevice()).id;
  let count = 0;
  /** @returns how many milliseconds it took. */
  return async (frames: Uint8Array[]): Promise<number> => {
    const begun = performance.now();
    const end = ++count;
    await Promise.all([
      ...frames.map((bytes) => from.sayBytes(bytes)),
      from.say({ kind: 'have', again: false, vector: { [marker]: end } }),
    ]);
    await until(async () => (await to.db.peers.get([ws, from.device.id]))?.vector?.[marker] === end);
    from.received.length = 0;
    return performance.now() - begun;
  };
}
