import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandDesk, type HandDesk } from '../../lib/hub/hand-desk';
import { newId } from '../../lib/records/id';
import { type Database, openDatabase } from '../../lib/store/db';
import { askHandshake, handshakeIn } from '../../lib/store/handshakes';
import { deriveInviteKeys } from '../../lib/trust/invite-keys';
import '../store/fake-indexeddb';

const now = () => new Date('2026-11-21T09:00:00Z');
let db: Database;
let desk: HandDesk;
let leave: AbortController;
const ws = newId();

beforeEach(async () => {
  db = openDatabase(newId());
  desk = await createHandDesk(db, now);
  leave = new AbortController();
});
afterEach(async () => {
  leave.abort();
  await db.delete();
});

/** Is in a room, as a workspace or an invite has it. */
async function join(id = ws): Promise<void> {
  const keys = await deriveInviteKeys({ id, secret: new Uint8Array(32) });
  const rendezvous = { relays: [], iceServers: [] };
  const onPeer = () => ({ onFrame: () => undefined, onGone: () => undefined });
  await desk.link.join({ ws: id, epoch: 1, keys, rendezvous }, { onPeer }, leave.signal);
}

const row = () => handshakeIn(db, ws);

describe('what people want of a connection by hand', () => {
  it('is done once, and what cannot be done is said', async () => {
    await join();
    await askHandshake(db, ws, { ask: 'take', given: 'https://meet.example' });
    await desk.drain();
    await expect.poll(row).toMatchObject({ ask: null, given: '', state: 'idle', fault: 'not-a-hand' });
  });

  it('waits a moment for a room that is being joined', async () => {
    await askHandshake(db, ws, { ask: 'take', given: 'adjutant-connect2.A.' });
    await desk.drain();
    await join();
    await expect.poll(row).toMatchObject({ fault: 'newer-hand' });
  });

  it('is not done for a workspace or an invite that is not here', async () => {
    await join(newId());
    await askHandshake(db, ws, { ask: 'offer' });
    await desk.drain();
    await expect.poll(row).toMatchObject({ state: 'idle', fault: 'no-room' });
  });

  it('fails with a reason where the browser makes no connections, as here', async () => {
    await join();
    await askHandshake(db, ws, { ask: 'offer' });
    await desk.drain();
    await expect.poll(row).toMatchObject({ state: 'idle', fault: 'no-connections' });
  });

  it('leaves the offer in sight where something else was pasted, and takes the fault away with the next wish', async () => {
    const offered = { state: 'offered', text: 'adjutant-connect1.A.', expiresAt: 1 } as const;
    await db.handshakes.put({ room: ws, ask: null, given: '', fault: 'own-hand', ...offered });
    await askHandshake(db, ws, { ask: 'take', given: 'x' });
    expect(await row()).toMatchObject({ ...offered, ask: 'take', given: 'x', fault: null });
    await askHandshake(db, ws, { ask: 'cancel' });
    await desk.drain();
    await expect.poll(row).toMatchObject({ state: 'idle', text: '', expiresAt: 0 });
  });
});

it('what was under way ends with the hub; what was wanted meanwhile is still done by the next', async () => {
  const other = newId();
  const former = { given: '', text: 'old', expiresAt: 1, fault: null } as const;
  await db.handshakes.bulkPut([
    { room: ws, ask: null, state: 'offered', ...former },
    { room: other, ask: 'take', state: 'offered', ...former, given: 'x' },
  ]);
  await createHandDesk(db, now);
  expect(await db.handshakes.toArray()).toMatchObject([
    { room: other, ask: 'take', state: 'idle', text: '' },
  ]);
});
