import { describe, expect, it } from 'vitest';
import { taskList } from '../../../lib/store/queries';
import { addTask, agree, office, type Person, person, until } from '../people';
import { faultsOf, rowOf, title } from './team';

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
});
