import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fromBase64Url, newId } from '../../lib/records/id';
import { taskList } from '../../lib/store/queries';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import { newDevice } from '../sync/fixed-device';
import { createMemoryNetwork } from '../sync/memory-link';
import { person, workspaceOf } from './people';
import { type RawPeer, rawPeer, refusals } from './raw-peer';

/** Petra's browser, and an assistant's of another make that may send anything. */
async function petraAndStranger() {
  const network = createMemoryNetwork();
  const petra = await person('Petra', network);
  const { ws, secret } = await workspaceOf(petra);
  const stranger = await rawPeer(network, ws, secret, { admittedBy: petra });
  const titles = async () => (await taskList(petra.db, ws, 'open')).map(({ title }) => title).sort();
  return { network, petra, ws, secret, stranger, titles };
}

const zeros = new Uint8Array(32);
const addBad = (doc: Y.Doc) => void doc.getMap('task').set(newId(), { title: 'bad' });

function foreignUpdate(): Uint8Array {
  const doc = new Y.Doc();
  addBad(doc);
  return Y.encodeStateAsUpdateV2(doc);
}

type Bad = (stranger: RawPeer, ws: string) => Promise<Uint8Array>;

/** An envelope of each kind that is refused. It comes as number 2, between two good ones. */
const bad: Record<string, Bad> = {
  'unreadable-envelope': async () => Uint8Array.of(1, 2, 3),
  'other-workspace': async (stranger) => (await stranger.seal(stranger.draft(addBad), { ws: newId() })).bytes,
  'bad-signature': async (stranger) => {
    const { bytes } = await stranger.seal(stranger.draft(addBad));
    return bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1);
  },
  'forked-log': async (stranger) =>
    (await stranger.seal(stranger.draft(addBad), { seq: 1, prev: zeros })).bytes,
  'broken-chain': async (stranger) =>
    (await stranger.seal(stranger.draft(addBad), { prev: zeros.with(0, 7) })).bytes,
  'not-sealed-for-us': async (stranger, ws) => {
    const keys = await deriveWorkspaceKeys(fromBase64Url(ws), zeros);
    return (await stranger.seal(stranger.draft(addBad), { keys })).bytes;
  },
  'unreadable-update': async (stranger) => (await stranger.seal(Uint8Array.of(0, 0, 5, 1, 99))).bytes,
  'foreign-client': async (stranger) => (await stranger.seal(foreignUpdate())).bytes,
  'unknown-root': async (stranger) =>
    (await stranger.seal(stranger.draft((doc) => void doc.getMap('payroll').set('a', 1)))).bytes,
};

describe('Petra’s browser', () => {
  it.each(Object.entries(bad))(
    'refuses and counts "%s", and takes what comes around it',
    async (reason, make) => {
      const { petra, ws, stranger, titles } = await petraAndStranger();
      const first = await stranger.append(stranger.addTask({ title: 'first' }));
      const refused = await make(stranger, ws);
      const second = await stranger.append(stranger.addTask({ title: 'second' }));
      await stranger.asks(first, refused, second);
      expect(await refusals(petra, ws)).toEqual({ [reason]: 1 });
      expect(await titles()).toEqual(['first', 'second']);
      await petra.restart();
      expect(await titles()).toEqual(['first', 'second']);
    },
  );

  it('refuses an envelope that names another device than the one that signed it', async () => {
    const { petra, ws, stranger, titles } = await petraAndStranger();
    const other = await newDevice();
    const asOther = { ...other, sign: stranger.device.sign };
    const forged = await stranger.seal(stranger.draft(addBad), { device: asOther });
    await stranger.asks(forged.bytes);
    expect(await refusals(petra, ws)).toEqual({ 'bad-signature': 1 });
    expect(await titles()).toEqual([]);
  });

  it('refuses a note written in the name of another device', async () => {
    const { petra, ws, stranger } = await petraAndStranger();
    const note = new Y.Doc();
    note.getText('body').insert(0, 'Petra promised a rise');
    const { bytes } = await stranger.seal(Y.encodeStateAsUpdateV2(note), { doc: newId() });
    await stranger.asks(bytes);
    expect(await refusals(petra, ws)).toEqual({ 'foreign-client': 1 });
    expect(await petra.db.notes.count()).toBe(0);
  });

  it('takes an envelope once, however often it comes', async () => {
    const { petra, ws, stranger, titles } = await petraAndStranger();
    const envelope = await stranger.append(stranger.addTask({ title: 'once' }));
    await stranger.asks(envelope, envelope);
    await stranger.asks(envelope);
    expect(await titles()).toEqual(['once']);
    const kept = petra.db.envelopes.filter(({ device }) => device === stranger.device.id);
    expect(await kept.count()).toBe(1);
    expect(await refusals(petra, ws)).toEqual({});
  });

  it('asks for what is missing, and takes it when it comes', async () => {
    const { petra, ws, stranger, titles } = await petraAndStranger();
    const one = await stranger.append(stranger.addTask({ title: 'one' }));
    const two = await stranger.append(stranger.addTask({ title: 'two' }));
    expect(await stranger.asks(two)).toMatchObject({ again: true });
    expect(await titles()).toEqual([]);
    const { vector } = await stranger.asks(one, two);
    expect(vector[stranger.device.id]).toBe(2);
    expect(await titles()).toEqual(['one', 'two']);
    expect(await refusals(petra, ws)).toEqual({});
  });

  it('takes nothing from somebody who has not proved who they are', async () => {
    const { petra, ws, secret, network, titles } = await petraAndStranger();
    const liar = await rawPeer(network, ws, secret, { provesItself: false });
    await liar.send(await liar.append(liar.addTask({ title: 'bad' })));
    const honest = await rawPeer(network, ws, secret, { admittedBy: petra });
    await honest.asks(await honest.append(honest.addTask({ title: 'good' })));
    expect(await titles()).toEqual(['good']);
    expect(await petra.db.peers.get([ws, liar.device.id])).toBeUndefined();
  });
});
