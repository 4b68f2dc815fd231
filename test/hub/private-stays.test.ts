import { expect, it } from 'vitest';
import { exportSealed } from '../../lib/hub/sealed-export';
import { newId } from '../../lib/records/id';
import type { Link } from '../../lib/sync/link';
import { createMemoryNetwork } from '../sync/memory-link';
import { addTask, agree, office, person } from './people';
import { rawPeer, refusals } from './raw-peer';

/** A link that takes down which workspaces are joined, and every byte that people send on it. */
function watched() {
  const network = createMemoryNetwork();
  const rooms: string[] = [];
  const frames: Uint8Array[] = [];
  const link: Link = {
    join(room, events, signal) {
      rooms.push(room.ws);
      return network.link.join(
        room,
        {
          ...events,
          onPeer: ({ localId, remoteId, send }) =>
            events.onPeer({
              ...{ localId, remoteId },
              send(frame) {
                frames.push(frame.slice());
                return send(frame);
              },
            }),
        },
        signal,
      );
    },
  };
  return { network: { ...network, link }, rooms, frames };
}

const holds = (frame: Uint8Array, part: Uint8Array) =>
  Buffer.from(frame).includes(Buffer.from(part.buffer, part.byteOffset, part.length));

it('nothing of the private workspace leaves by any link or file, whatever is tried', async () => {
  const { network, rooms, frames } = watched();
  const { petra, ana, ws, secret } = await office(network);
  const home = (await petra.db.workspaces.toArray()).find((row) => row.private);
  if (!home) throw new Error('no private workspace');
  const relays = ['ws://127.0.0.1:1'];
  await addTask(petra, home.id, { title: 'Salary review' });

  // Told where to meet others, renamed, made anew as if it were shared, others invited: it joins no room.
  await petra.does({ type: 'set-rendezvous', ws: home.id, rendezvous: { relays, iceServers: [] } });
  await petra.does({ type: 'rename-workspace', ws: home.id, name: 'Shared?' });
  const me = { memberId: home.memberId, name: 'Petra', position: 'manager' } as const;
  const told = {
    name: 'Shared?',
    secret: Uint8Array.from(home.secret),
    rendezvous: { relays, iceServers: [] },
  };
  await petra.does({ type: 'create-workspace', ws: home.id, ...told, me });
  await petra.does({ type: 'create-invite', ws: home.id, invite: newId(), from: 'Petra', life: 'week' });
  await petra.restart();
  await addTask(petra, home.id, { title: 'Bonus' });

  // Somebody who knows its secret waits in its room, and asks for it in the room of another one.
  const thief = await person('Thief', network);
  await thief.hub.close();
  await thief.db.workspaces.put({ ...home, ...told, private: false });
  await thief.restart();
  const insider = await rawPeer(network, ws, secret);
  await insider.say({ kind: 'have', again: true, vector: {} });
  await addTask(petra, ws, { title: 'something for both' });
  await agree(ws, petra, ana);

  // No file is written of it, nor does a file of the shared one carry any of it.
  expect(await exportSealed(petra.db, home.id, {})).toBe('private-workspace');
  const shared = await exportSealed(petra.db, ws, {});
  if (typeof shared === 'string') throw new Error(shared);
  const file = new Uint8Array(await shared.file.arrayBuffer());

  const kept = await petra.db.envelopes.filter((row) => row.ws === home.id).toArray();
  expect(kept).toHaveLength(2);
  // The thief joins the room of that name; the one whose workspace it is never does.
  expect(rooms.filter((room) => room === home.id)).toHaveLength(1);
  expect(frames.length).toBeGreaterThan(4);
  for (const { bytes } of kept) {
    expect(frames.some((frame) => holds(frame, bytes))).toBe(false);
    expect(holds(file, bytes)).toBe(false);
  }
  // The search itself would find it: what is shared is there.
  const [known] = await petra.db.envelopes.filter((row) => row.ws === ws).toArray();
  if (!known) throw new Error('nothing shared');
  expect(frames.some((frame) => holds(frame, known.bytes))).toBe(true);
  expect(holds(file, known.bytes)).toBe(true);

  expect(await thief.db.task.count()).toBe(0);
  expect((await ana.db.envelopes.toArray()).some((row) => row.ws === home.id)).toBe(false);
  expect(await petra.db.peers.filter((row) => row.ws === home.id).count()).toBe(0);
  expect(await petra.db.invites.filter((row) => row.ws === home.id).count()).toBe(0);
  expect(await petra.db.linkStates.filter((row) => row.ws === home.id).count()).toBe(0);
  expect(await refusals(petra, home.id)).toEqual({});
});
