import { type Figure, figure, median } from '../figure';
import { type ByteMeter, openByteMeter } from './byte-meter';
import { openOwnContender } from './own-contender';
import { openPeerBrowsers } from './peer-browsers';
import { call, openPeerContender, waitUntilSynced } from './peer-contender';
import { startSignalling } from './servers/signalling';
import { taskBatches } from './tasks';

/** As many as y-webrtc can bring over. */
const TASKS = 100;
const EDITS = 10;
/** Until an edit has been acknowledged, and the acknowledgement too. */
const SETTLED_MS = 1500;
const MINUTE_MS = 60_000;

/** What goes over the wire for one changed title, and in a minute in which nobody does anything. */
export async function measureWireBytes(): Promise<Figure[]> {
  const browsers = await openPeerBrowsers();
  const own = await openOwnContender();
  const yWebrtc = await openPeerContender(browsers, {
    ...{ name: 'y-webrtc', page: 'y-webrtc', startServer: startSignalling },
  });
  try {
    const batches = taskBatches(TASKS);
    const edited = batches.flat().at(-1)?.id ?? '';
    await own.fill(batches);
    await yWebrtc.fill(batches);
    const ownSecond = await own.connectSecond();
    await ownSecond.waitForTask(edited, null, MINUTE_MS);
    const yjsSecond = await yWebrtc.openSecond();
    if ((await waitUntilSynced(yjsSecond, MINUTE_MS)) === null) throw new Error('y-webrtc did not connect.');
    const meters = {
      own: await openByteMeter(own.hub, ownSecond.hub),
      yWebrtc: await openByteMeter(yWebrtc.first, yjsSecond),
    };
    const edits = { own: [] as number[], yWebrtc: [] as number[] };
    for (let edit = 0; edit < EDITS; edit++) {
      const title = `Call Marek about the lease, edit ${edit}`;
      const change = { type: 'edit-record', kind: 'task', id: edited, fields: { title } };
      edits.own.push(await bytesOf(meters.own, () => own.run([change])));
      edits.yWebrtc.push(await bytesOf(meters.yWebrtc, () => call(yWebrtc.first, 'retitle', edited, title)));
    }
    const [quietOwn, quietYjs] = await Promise.all([
      bytesOf(meters.own, () => pause(MINUTE_MS)),
      bytesOf(meters.yWebrtc, () => pause(MINUTE_MS)),
    ]);
    await ownSecond.leave();
    const bytes = { name: 'wire-bytes', n: 0, unit: 'B' } as const;
    return [
      figure({
        ...{ ...bytes, value: median(edits.own), against: median(edits.yWebrtc) },
        peer: 'the same edit of a title in y-webrtc',
      }),
      figure({ ...bytes, value: quietOwn, against: quietYjs, peer: 'a minute of quiet in y-webrtc' }),
    ];
  } finally {
    await yWebrtc.close();
    await own.close();
    await browsers.close();
  }
}

async function bytesOf(meter: ByteMeter, work: () => Promise<unknown>): Promise<number> {
  const before = await meter.read();
  await work();
  await pause(SETTLED_MS);
  return (await meter.read()) - before;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
