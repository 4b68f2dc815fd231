import type { Link, Peer } from '../../../lib/sync/link';

/**
 * A network that loses, doubles and reorders frames, which a link promises never to do: whatever sync survives here, it
 * survives. `calm` ends it; frames still held back are lost then.
 */
export function createChaos(random: () => number) {
  let isCalm = false;
  const happened = { sent: 0, dropped: 0, doubled: 0, overtaken: 0 };

  function chaotic({ localId, remoteId, send }: Peer): Peer {
    let held: Uint8Array[] = [];
    return {
      localId,
      remoteId,
      async send(frame) {
        if (isCalm) return send(frame);
        happened.sent += 1;
        const luck = random();
        if (luck < 0.05) {
          happened.dropped += 1;
          return;
        }
        if (luck < 0.1) {
          happened.overtaken += 1;
          held.push(frame);
          return;
        }
        await send(frame);
        if (luck < 0.15) {
          happened.doubled += 1;
          await send(frame);
        }
        if (held.length > 0 && luck > 0.5) {
          const late = held.reverse();
          held = [];
          for (const one of late) await send(one);
        }
      },
    };
  }

  return {
    happened,
    calm() {
      isCalm = true;
    },
    wrap: (link: Link): Link => ({
      join: (room, events, signal) =>
        link.join(room, { onPeer: (peer) => events.onPeer(chaotic(peer)) }, signal),
    }),
  };
}
