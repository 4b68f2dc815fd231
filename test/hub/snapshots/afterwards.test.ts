import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../../lib/docs/client-ids';
import { exportSealed } from '../../../lib/hub/sealed-export';
import { newId } from '../../../lib/records/id';
import { catchingUp } from '../../../lib/store/catching-up';
import type { CopyFolder } from '../../../lib/store/copy-folder';
import { record } from '../../../lib/store/queries';
import { handOverSealedFile } from '../../../lib/store/sealed-files';
import { createMemoryNetwork } from '../../sync/memory-link';
import { expectRowsToMatchDocument } from '../document';
import { addTask, agree, clock, letInAll, office, type Person, person, until, workspaceOf } from '../people';
import { refusals } from '../raw-peer';
import { worksLong } from './long-log';

function memoryFolder() {
  const files = new Map<string, Uint8Array>();
  const folder: CopyFolder = {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name)?.slice() ?? Promise.reject(new Error(`no file ${name}`)),
    write: async (name, bytes) => void files.set(name, bytes.slice()),
    remove: async (name) => void files.delete(name),
  };
  return async () => folder;
}

/** Petra and Ana with a long log, and Ivan, who began with a snapshot of it. */
async function withIvan(copyFolder?: () => Promise<CopyFolder>) {
  const { network, petra, ana, ws, join, told } = await office();
  const ids = await worksLong(petra, ws, 600);
  const ivan = await person('Ivan', network, copyFolder);
  await join(ivan);
  await letInAll(ws, petra, ana, ivan);
  expect((await ivan.db.bases.get(ws))?.gone[petra.hub.device.id]).toBeGreaterThan(600);
  return { network, petra, ana, ivan, ws, ids, join, told };
}

const titleOf = async (who: Person, ws: string, id: string) => (await record(who.db, 'task', ws, id))?.title;

describe('a browser that began with a snapshot', () => {
  it('brings in the next newcomer by itself, who then agrees with everybody', async () => {
    const { network, petra, ana, ivan, ws, ids, told } = await withIvan();
    await petra.hub.close();
    await ana.hub.close();
    const mara = await person('Mara', network);
    await told(mara);
    await until(async () => (await mara.db.task.count()) === ids.length);
    expect((await mara.db.bases.get(ws))?.vector[petra.hub.device.id]).toBeGreaterThan(600);
    const last = ids[0] ?? '';
    expect(await titleOf(mara, ws, last)).toBe(await titleOf(ivan, ws, last));
    await petra.restart();
    await ana.restart();
    await agree(ws, petra, ana, ivan, mara);
    for (const who of [petra, ana, ivan, mara]) expect(await refusals(who, ws)).toEqual({});
    await expectRowsToMatchDocument(mara, ws);
  });

  it('has everything again when its database is lost, from its second copy alone', async () => {
    const { network, petra, ana, ivan, ws, ids } = await withIvan(memoryFolder());
    const id = await addTask(ivan, ws, { title: 'by Ivan' });
    await agree(ws, petra, ana, ivan);
    network.cut();
    await ivan.hub.close();
    await ivan.db.delete({ disableAutoOpen: false });
    await ivan.restart();
    expect(await ivan.db.task.count()).toBe(ids.length + 1);
    expect(await titleOf(ivan, ws, id)).toBe('by Ivan');
    expect(await refusals(ivan, ws)).toEqual({});
    await expectRowsToMatchDocument(ivan, ws);
  });

  it('still has everything when what it keeps for a fast start cannot be read', async () => {
    const { ivan, ws, ids } = await withIvan();
    await ivan.hub.close();
    await ivan.db.snapshots.put({ ws, state: Uint8Array.of(9, 9), vector: {} });
    await ivan.restart();
    await expectRowsToMatchDocument(ivan, ws);
    expect(await ivan.db.task.count()).toBe(ids.length);
  });

  it('writes a sealed file with which a newcomer has everything', async () => {
    const { ivan, ws, ids, told } = await withIvan();
    const written = await exportSealed(ivan.db, ws, {});
    if (typeof written === 'string') throw new Error(written);
    expect(written.count).toBeLessThan(60);
    const mara = await person('Mara', createMemoryNetwork());
    await told(mara);
    await handOverSealedFile(mara.db, { ws, name: 'x', file: written.file, now: () => clock.now });
    await mara.hub.drain();
    expect(await mara.db.task.count()).toBe(ids.length);
    expect(await refusals(mara, ws)).toEqual({});
    await expectRowsToMatchDocument(mara, ws);
  });

  it('reads the notes as well, and two write on in one', async () => {
    const { network, petra, ana, ws, join } = await office();
    const meeting = newId();
    const records = [{ kind: 'meeting' as const, id: meeting, fields: { title: 'Weekly' } }];
    await petra.does({ type: 'add-records', ws, records });
    const doc = new Y.Doc();
    doc.clientID = (await clientIdsOf(ws, petra.hub.device.id, meeting))[0] ?? 0;
    doc.getText('body').insert(0, 'Present: Petra');
    await petra.does({
      type: 'edit-note',
      ws,
      meeting,
      update: Uint8Array.from(Y.encodeStateAsUpdateV2(doc)),
    });
    await worksLong(petra, ws, 600);
    const ivan = await person('Ivan', network);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);
    expect((await ivan.db.notes.get([ws, meeting]))?.text).toBe('Present: Petra');
    const before = Y.encodeStateVector(doc);
    doc.getText('body').insert(14, ', Ana');
    const update = Uint8Array.from(Y.encodeStateAsUpdateV2(doc, before));
    await petra.does({ type: 'edit-note', ws, meeting, update });
    await agree(ws, petra, ana, ivan);
    expect((await ivan.db.notes.get([ws, meeting]))?.text).toBe('Present: Petra, Ana');
  });
});

describe('a snapshot that is interrupted', () => {
  /** Petra’s workspace with some 2 MB in it, and Ivan, whose line is cut when so many chunks are on his disk. */
  async function cutAfter(chunks: number) {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, told } = await workspaceOf(petra);
    const records = Array.from({ length: 250 }, (_, at) => ({
      ...{ kind: 'task' as const, id: newId() },
      fields: { title: `Task ${at}`, notes: String(at).padStart(3, '0').repeat(3000) },
    }));
    await petra.does({ type: 'add-records', ws, records });
    await worksLong(petra, ws, 600);
    const ivan = await person('Ivan', network);
    const kept: number[] = [];
    ivan.db.snapshotParts.hook('creating', (_key, { index }) => {
      kept.push(index);
      if (kept.length === chunks) setTimeout(network.cut);
    });
    await told(ivan);
    await until(async () => kept.length >= chunks);
    return { network, petra, ivan, ws, kept };
  }

  const isWhole = (ivan: Person) => until(async () => (await ivan.db.task.count()) === 270);

  it('goes on at the same place when the line is back', async () => {
    const { network, ivan, ws, kept } = await cutAfter(3);
    expect(await ivan.db.task.count()).toBe(0);
    network.restore();
    await isWhole(ivan);
    expect(kept.length).toBeGreaterThan(6);
    expect(kept).toEqual(kept.map((_, at) => at));
    expect(await refusals(ivan, ws)).toEqual({});
  });

  it('goes on at the same place when both browsers were closed in between', async () => {
    const { network, petra, ivan, ws, kept } = await cutAfter(4);
    await ivan.restart();
    await petra.restart();
    network.restore();
    await isWhole(ivan);
    expect(kept).toEqual(kept.map((_, at) => at));
    await expectRowsToMatchDocument(ivan, ws);
  });

  it('stays stopped when Ivan cancels it, also after a restart, and goes on at the same place when he resumes', async () => {
    const { network, ivan, ws, kept } = await cutAfter(3);
    await ivan.does({ type: 'pause-sync', ws, paused: true });
    network.restore();
    await ivan.restart();
    const own = await addTask(ivan, ws, { title: 'meanwhile' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = kept.length;
    expect(await catchingUp(ivan.db, ws)).toMatchObject([
      { paused: true, snapshot: { bytes: before * 256 * 1024 } },
    ]);
    expect(await ivan.db.task.count()).toBe(1);
    await ivan.does({ type: 'pause-sync', ws, paused: false });
    await until(async () => (await ivan.db.task.count()) === 271);
    expect(kept).toEqual(kept.map((_, at) => at));
    expect(await catchingUp(ivan.db, ws)).toEqual([]);
    expect(await titleOf(ivan, ws, own)).toBe('meanwhile');
  });

  it('is taken at the next start, alone, where the browser was killed after its last chunk', async () => {
    const { petra, ivan, ws } = await cutAfter(1);
    const kept = await petra.db.bases.get(ws);
    if (!kept) throw new Error('no snapshot kept');
    await ivan.hub.close();
    await ivan.db.snapshotParts.clear();
    const { bytes, id } = kept;
    const size = 256 * 1024;
    for (let index = 0; index * size < bytes.length; index++) {
      const chunk = bytes.slice(index * size, (index + 1) * size);
      await ivan.db.snapshotParts.put({ ws, id, index, bytes: chunk, size: bytes.length });
    }
    await ivan.restart();
    await isWhole(ivan);
    await until(async () => (await ivan.db.snapshotParts.count()) === 0);
    expect(await refusals(ivan, ws)).toEqual({});
    await expectRowsToMatchDocument(ivan, ws);
  });

  it('begins anew where the chunks on disk are not what was offered, and takes the envelopes', async () => {
    const { network, ivan, ws } = await cutAfter(3);
    await ivan.db.snapshotParts.toCollection().modify({ bytes: new Uint8Array(256 * 1024) });
    network.restore();
    await isWhole(ivan);
    expect(await refusals(ivan, ws)).toEqual({ 'broken-snapshot': 1 });
    await expectRowsToMatchDocument(ivan, ws);
  });
});
