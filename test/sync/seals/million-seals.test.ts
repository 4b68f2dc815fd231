import { fork } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newId, toBase64Url } from '../../../lib/records/id';
import { parseEnvelope } from '../../../lib/sync/envelope';
import { makeCallsCheaper } from '../../hub/convergence/cheaper-calls';
import { memberIdOf, rowOf } from '../../hub/membership/team';
import { addTask, office } from '../../hub/people';
import type { Life } from './one-life';

const SEALS = 1_000_000;
const LIVES = 10;
const AT_ONCE = 2;
const EPOCHS = 4;
const RESTARTS = 10;

/** Counts what was there before; each IV is 12 bytes, kept as a string of 12 characters. */
function repetitions() {
  const seen = new Set<string>();
  let repeated = 0;
  return {
    add(ivs: Uint8Array) {
      const text = Buffer.from(ivs).toString('latin1');
      for (let at = 0; at < text.length; at += 12) {
        const before = seen.size;
        if (seen.add(text.slice(at, at + 12)).size === before) repeated += 1;
      }
    },
    get seen() {
      return seen.size;
    },
    get repeated() {
      return repeated;
    },
  };
}

function live(life: Life): Promise<Uint8Array> {
  const child = fork(join(import.meta.dirname, 'one-life.ts'), [JSON.stringify(life)], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.once('message', (ivs) =>
      ivs instanceof Uint8Array ? resolve(ivs) : reject(new Error('no IVs were given')),
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a browser’s life ended early, ${code}`)));
  });
}

it(`${SEALS} seals of ${LIVES} browsers’ lives, each in ${EPOCHS} epochs: no IV twice`, async () => {
  const ivs = repetitions();
  const [ws, secret] = [newId(), toBase64Url(crypto.getRandomValues(new Uint8Array(32)))];
  const life: Life = { seals: SEALS / LIVES, ws, secret, epochs: EPOCHS };
  const begun = performance.now();
  let left = LIVES;
  const liveOn = async () => {
    while (left-- > 0) ivs.add(await live(life));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, liveOn));
  expect(ivs.repeated).toBe(0);
  expect(ivs.seen).toBe(SEALS);
  // It would have shown: the same ones once more are all known.
  const again = crypto.getRandomValues(new Uint8Array(12));
  ivs.add(again);
  ivs.add(again);
  expect(ivs.repeated).toBe(1);
  console.log(
    `${SEALS} seals: 0 repeated IVs, ${LIVES} fresh starts, ${Math.round((performance.now() - begun) / 1000)} s`,
  );
}, 600_000);

it('a hub that is started again and again, and goes on to another epoch, repeats none', async () => {
  makeCallsCheaper();
  const { petra, ana, ws } = await office();
  for (let nth = 0; nth < RESTARTS; nth++) {
    for (let task = 0; task < 20; task++) await addTask(petra, ws, { title: `${nth} ${task}` });
    await petra.restart();
    if (nth === RESTARTS / 2)
      await petra.does({ type: 'remove-member', ws, memberId: await memberIdOf(ana, ws) });
  }
  expect((await rowOf(petra, ws)).epoch).toBe(2);
  const rows = await petra.db.envelopes.toArray();
  const ivs = repetitions();
  for (const { bytes } of rows) ivs.add(parseEnvelope(bytes)?.iv ?? new Uint8Array());
  expect(ivs.seen).toBeGreaterThan(RESTARTS * 20);
  expect([ivs.repeated, ivs.seen]).toEqual([0, rows.length]);
  console.log(`${rows.length} envelopes over ${RESTARTS} restarts and 2 epochs: 0 repeated IVs`);
});
