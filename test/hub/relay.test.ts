import { describe, expect, it } from 'vitest';
import { record } from '../../lib/store/queries';
import { decodeFrame } from '../../lib/sync/frame';
import type { Link } from '../../lib/sync/link';
import { createMemoryNetwork } from '../sync/memory-link';
import { addTask, agree, office, person, until, workspaceOf } from './people';
import { rawPeer, refusals } from './raw-peer';

/** A link that counts the frames that people send on it. */
function counted(link: Link) {
  const frames: string[] = [];
  const counting: Link = {
    join: (room, events, signal) =>
      link.join(
        room,
        {
          onPeer: ({ localId, remoteId, send }) =>
            events.onPeer({
              localId,
              remoteId,
              send(frame) {
                frames.push(decodeFrame(frame)?.kind ?? 'unreadable');
                return send(frame);
              },
            }),
        },
        signal,
      ),
  };
  return { link: counting, frames };
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('people who never meet', () => {
  it('get each other’s changes through somebody whom both meet', async () => {
    const [mornings, evenings] = [createMemoryNetwork(), createMemoryNetwork()];
    const petra = await person('Petra', mornings);
    const { ws, join } = await workspaceOf(petra);
    const ivan = await person('Ivan', evenings);
    await join(ivan);
    const between = {
      link: {
        async join(...args: Parameters<Link['join']>) {
          await mornings.link.join(...args);
          await evenings.link.join(...args);
        },
      },
    };
    const ana = await person('Ana', between);
    await join(ana);
    const fromPetra = await addTask(petra, ws, { title: 'from Petra' });
    const fromIvan = await addTask(ivan, ws, { title: 'from Ivan' });
    await agree(ws, petra, ana, ivan);
    expect(await record(ivan.db, 'task', ws, fromPetra)).toMatchObject({ title: 'from Petra' });
    expect(await record(petra.db, 'task', ws, fromIvan)).toMatchObject({ title: 'from Ivan' });
    expect(await refusals(petra, ws)).toEqual({});
  });

  it('get them also when the one in between has gone from one to the other', async () => {
    const { network, petra, ana, ws, join } = await office();
    const id = await addTask(petra, ws, { title: 'for the road' });
    await agree(ws, petra, ana);
    await petra.close();
    const ivan = await person('Ivan', network);
    await join(ivan);
    await until(async () => (await record(ivan.db, 'task', ws, id)) !== null);
    await agree(ws, ana, ivan);
  });
});

describe('talk between browsers', () => {
  it('ends when both have the same', async () => {
    const network = createMemoryNetwork();
    const { link, frames } = counted(network.link);
    const { petra, ana, ws } = await office({ ...network, link });
    await addTask(petra, ws, { title: 'Call' });
    await agree(ws, petra, ana);
    await quiet();
    const before = frames.length;
    await quiet();
    expect(frames.slice(before)).toEqual([]);
  });

  it('is a change and a word that it has come, and nothing is sent back to whom it came from', async () => {
    const network = createMemoryNetwork();
    const { link, frames } = counted(network.link);
    const { petra, ana, ws } = await office({ ...network, link });
    await quiet();
    frames.length = 0;
    await addTask(petra, ws, { title: 'Call' });
    await agree(ws, petra, ana);
    await quiet();
    expect(frames).toEqual(['envelopes', 'have']);
  });

  it('says hello and nothing else when two who agree meet again', async () => {
    const network = createMemoryNetwork();
    const { link, frames } = counted(network.link);
    const { petra, ana, ws } = await office({ ...network, link });
    for (let nth = 0; nth < 20; nth++) await addTask(petra, ws, { title: `task ${nth}` });
    await agree(ws, petra, ana);
    await quiet();
    network.cut();
    frames.length = 0;
    network.restore();
    await quiet();
    expect(frames).toEqual(['hello', 'hello']);
  });

  it('does not go round in circles over an envelope that is refused', async () => {
    const network = createMemoryNetwork();
    const { link, frames } = counted(network.link);
    const petra = await person('Petra', { link });
    const { ws, secret, join } = await workspaceOf(petra);
    const ana = await person('Ana', { link });
    await join(ana);
    const stranger = await rawPeer(network, ws, secret, { admittedBy: petra });
    const refused = await stranger.append(Uint8Array.of(1, 2, 3));
    const after = await stranger.append(stranger.addTask({ title: 'after it' }));
    await stranger.send(refused, after);
    await stranger.send(after);
    await quiet();
    frames.length = 0;
    await quiet();
    expect(frames).toEqual([]);
    await addTask(petra, ws, { title: 'life goes on' });
    await agree(ws, petra, ana);
    await quiet();
    // The task to each of the two, Ana’s word that she has it, and once more from her to the stranger, who says nothing.
    expect(frames.length).toBeLessThanOrEqual(4);
  });
});
