import { type Figure, figure, median } from '../figure';
import { openOwnContender } from './own-contender';
import { taskBatches } from './tasks';

const EDITS = 5000;
const TASKS = 1000;
const TURNS = 5;
const LIMIT_MS = 120_000;

/**
 * From being connected again until all single edits that were made meanwhile, one envelope each, are checked, in the
 * document and safe on disk; `catch-up-listed` is the time until the lists show the last of them.
 */
export async function measureCatchUp(): Promise<Figure[]> {
  const own = await openOwnContender();
  try {
    const batches = taskBatches(TASKS);
    const tasks = batches.flat();
    await own.fill(batches);
    const last = tasks.at(-1)?.id ?? '';
    await own.bringSecondUpTo(last);
    const edits = Array.from({ length: EDITS }, (_, at) => ({
      ...{ type: 'edit-record', kind: 'task', id: tasks[at % TASKS]?.id },
      fields: { title: `Call Marek about the lease, edit ${at}` },
    }));
    await own.run(edits);
    const log = await own.log();
    const times: number[] = [];
    const listed: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const second = await own.connectSecond();
      const took = await second.waitForLog(...log, LIMIT_MS);
      const shown = await second.waitForTask(last, `Call Marek about the lease, edit ${EDITS - 1}`, LIMIT_MS);
      if (took === null || shown === null) throw new Error('The edits never came.');
      times.push(took);
      listed.push(shown);
      await second.leave();
    }
    const limit = { against: 1000, peer: 'one second' };
    return [
      figure({ name: 'catch-up', n: EDITS, value: median(times), unit: 'ms', ...limit }),
      figure({ name: 'catch-up-listed', n: EDITS, value: median(listed), unit: 'ms', ...limit }),
    ];
  } finally {
    await own.close();
  }
}
