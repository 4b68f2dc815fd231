import { describe, expect, it } from 'vitest';
import { newId } from '../../../lib/records/id';
import { taskList } from '../../../lib/store/queries';
import { seededRandom } from '../../sync/seeded-random';
import { openNotePage } from '../convergence/note-page';
import { expectRowsToMatchDocument, storedWorkspace } from '../document';
import { addTask, agree, office, type Person, person, until } from '../people';
import { faultsOf, memberIdOf, rowOf, title } from './team';

/** A second browser that starts with a copy of somebody's profile, its keys included. */
async function copyOf(who: Person, network: Parameters<typeof person>[1]): Promise<Person> {
  const copy = await person(`Copy of ${who.name}`, network);
  await copy.hub.close();
  for (const table of who.db.tables) {
    await copy.db.table(table.name).clear();
    await copy.db.table(table.name).bulkPut(await table.toArray());
  }
  return copy;
}

const titles = async (who: Person, ws: string) =>
  (await taskList(who.db, ws, 'open')).map((task) => task.title).sort();

/** Ana's profile is copied, and both write while they cannot hear of each other; Petra then hears Ana first. */
async function twoAnas() {
  const { network, petra, ana, ws } = await office();
  const id = await addTask(petra, ws, { title: 'Call' });
  await agree(ws, petra, ana);
  await ana.hub.close();
  const copy = await copyOf(ana, network);
  await ana.restart();
  await ana.does(title(ws, id, 'by Ana'));
  await agree(ws, petra, ana);
  await ana.hub.close();
  network.cut();
  await copy.restart();
  await addTask(copy, ws, { title: 'by the copy' });
  await addTask(copy, ws, { title: 'by the copy, again' });
  return { network, petra, ana, copy, ws, id };
}

describe('a copied profile', () => {
  it('notices that another browser writes under its key, says so, and writes no more', async () => {
    const { network, petra, copy, ws, id } = await twoAnas();
    network.restore();
    await until(async () => (await rowOf(copy, ws)).cloned === true);
    await copy.does(title(ws, id, 'once more'));
    expect(await faultsOf(copy)).toEqual(['cloned-device']);
    await copy.restart();
    await addTask(petra, ws, { title: 'later' });
    expect(await titles(petra, ws)).toEqual(['by Ana', 'later']);
    expect(await titles(copy, ws)).toEqual(['Call', 'by the copy', 'by the copy, again']);
    const home = (await copy.db.workspaces.toArray()).find((row) => row.private);
    expect(home).not.toHaveProperty('cloned');
  });

  it('also does where it is put back as it was earlier, and others hold what it wrote since', async () => {
    const { network, petra, ana, ws } = await office();
    await ana.hub.close();
    const earlier = await copyOf(ana, network);
    await ana.restart();
    await addTask(ana, ws, { title: 'after the backup' });
    await agree(ws, petra, ana);
    await ana.hub.close();
    await earlier.restart();
    await until(async () => (await rowOf(earlier, ws)).cloned === true);
    expect((await earlier.db.heads.get([ws, ana.hub.device.id]))?.seq).toBeLessThan(
      (await petra.db.heads.get([ws, ana.hub.device.id]))?.seq ?? 0,
    );
  });

  it('goes on under a new key once the owner lets it in: what it wrote meanwhile reaches everybody', async () => {
    const { network, petra, ana, copy, ws, id } = await twoAnas();
    const meeting = newId();
    await copy.does({
      type: 'add-records',
      ws,
      records: [{ kind: 'meeting', id: meeting, fields: { title: 'Board' } }],
    });
    const page = openNotePage(copy, ws);
    await copy.does(await page.type(meeting, seededRandom(1)));
    await copy.does(title(ws, id, 'by the copy'));
    const note = (await copy.db.notes.get([ws, meeting]))?.text ?? '';
    network.restore();
    await until(async () => (await rowOf(copy, ws)).cloned === true);
    const before = copy.hub.device.id;
    // What it holds is looked at before it hears anybody: whose title stays then is for the document to decide.
    network.cut();
    await copy.does({ type: 'renew-device' });
    await copy.restart();
    const { id: device, boxKey } = copy.hub.device;
    expect(device).not.toBe(before);
    expect(await rowOf(copy, ws)).not.toHaveProperty('cloned');
    expect(await titles(copy, ws)).toEqual(['by the copy', 'by the copy', 'by the copy, again']);
    network.restore();
    await until(async () => (await rowOf(petra, ws)).asking?.[device] !== undefined);
    expect(await titles(petra, ws)).toEqual(['by Ana']);

    const memberId = await memberIdOf(ana, ws);
    const again = { memberId, name: 'Ana', position: 'assistant', role: 'editor' } as const;
    await petra.does({ type: 'admit-member', ws, ...again, device, boxKey });
    await ana.restart();
    await addTask(copy, ws, { title: 'under the new key' });
    await addTask(ana, ws, { title: 'under the old key' });
    await agree(ws, petra, ana, copy);
    for (const who of [petra, ana, copy]) {
      const seen = await titles(who, ws);
      for (const one of ['by the copy', 'by the copy, again', 'under the new key', 'under the old key'])
        expect(seen, who.name).toContain(one);
      expect(seen).toEqual(await titles(petra, ws));
      expect(note).not.toBe('');
      expect((await who.db.notes.get([ws, meeting]))?.text).toBe(note);
      const { records } = await storedWorkspace(who, ws);
      expect(records.doc.store.pendingStructs).toBeNull();
      await expectRowsToMatchDocument(who, ws);
      expect((await rowOf(who, ws)).cloned).toBeUndefined();
    }
  });
});
