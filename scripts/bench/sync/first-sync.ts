import { type Figure, figure, median } from '../figure';
import type { Contender } from './contender';
import { type OwnContender, openOwnContender } from './own-contender';
import { openPeerBrowsers, type PeerBrowsers } from './peer-browsers';
import { openPeerContender } from './peer-contender';
import { startAutomergeServer } from './servers/automerge-server';
import { startSignalling } from './servers/signalling';
import { startTinybaseServer } from './servers/tinybase-server';
import { taskBatches } from './tasks';

const LIMIT_MS = 60_000;
const TURNS = 3;

/**
 * From the moment in which an empty browser is connected to one that has `n` tasks until its document holds all of them:
 * of Adjutant they then also are checked and safe on disk, the peers hold theirs in memory. `first-sync-listed` is the
 * time until the last of Adjutant's lists shows its last row, which is read from the disk, against the same.
 */
export async function measureFirstSync(n: number): Promise<Figure[]> {
  const browsers = await openPeerBrowsers();
  const own = await openOwnContender();
  const running = new Set<Contender>([own]);
  try {
    const batches = taskBatches(n);
    await own.fill(batches);
    const others = await openOthers(browsers, own);
    for (const other of others) running.add(other);
    for (const other of others) await other.fill(batches);
    const times = new Map<Contender, (number | null)[]>([...running].map((one) => [one, []]));
    const listed: (number | null)[] = [];
    for (let turn = 0; turn < TURNS; turn++)
      for (const contender of [...running]) {
        const newcomer = await contender.connect();
        const took = await newcomer.waitUntilSynced(n, LIMIT_MS);
        times.get(contender)?.push(took);
        say(contender, took);
        if (newcomer.waitUntilListed) listed.push(await newcomer.waitUntilListed(LIMIT_MS));
        await newcomer.leave();
        if (took !== null) continue;
        // Once is enough for what does not come at all; and it would go on sending beside those that come after it.
        running.delete(contender);
        await contender.close();
      }
    return [...compare('first-sync', n, times.get(own) ?? []), ...compare('first-sync-listed', n, listed)];

    function compare(name: string, n: number, ownTimes: (number | null)[]): Figure[] {
      const value = medianOf(ownTimes);
      if (value === null) throw new Error(`The first sync of ${n} tasks did not end.`);
      return others.map((other) => {
        const against = medianOf(times.get(other) ?? []);
        const peer = against === null ? `${other.name}: not done within ${LIMIT_MS / 1000} s` : other.name;
        return figure({ name, n, value, unit: 'ms', against, peer });
      });
    }
  } finally {
    for (const one of running) await one.close();
    await browsers.close();
  }
}

function openOthers(browsers: PeerBrowsers, own: OwnContender): Promise<Contender[]> {
  return Promise.all([
    openPeerContender(browsers, { name: 'y-webrtc', page: 'y-webrtc', startServer: startSignalling }),
    openPeerContender(browsers, {
      name: 'automerge-repo',
      page: 'automerge-repo',
      startServer: startAutomergeServer,
    }),
    openPeerContender(browsers, { name: 'TinyBase', page: 'tinybase', startServer: startTinybaseServer }),
    openPeerContender(browsers, {
      name: 'the same bytes over a raw data channel + bare Yjs',
      page: 'raw',
      startServer: startSignalling,
      told: async () => String(await own.bytes()),
    }),
  ]);
}

const say = (contender: Contender, took: number | null) =>
  process.stderr.write(`    ${contender.name}: ${took === null ? 'not done' : `${Math.round(took)} ms`}\n`);

const medianOf = (times: (number | null)[]) =>
  times.includes(null) ? null : median(times.flatMap((one) => one ?? []));
