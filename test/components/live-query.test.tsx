// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { useCalmQuery, useLiveQuery } from '../../components/frame/live-query';
import { newId } from '../../lib/records/id';
import { awaitedCount } from '../../lib/store/delegation-queries';
import { projectRecord } from '../../lib/store/projection';
import { mount, workspaceRow } from './mounted';

const office = workspaceRow('Office');
let mounted: Awaited<ReturnType<typeof mount>>;
afterEach(() => mounted.end());

function Count() {
  return <p>{useLiveQuery(awaitedCount, [])}</p>;
}

it('a view hears of what its query read only after it had waited for something else', async () => {
  mounted = await mount(<Count />, { prepare: async (db) => void (await db.workspaces.add(office)) });
  await mounted.until(() => expect(mounted.root.textContent).toBe('0'));
  const of = office.memberId;
  const question = { question: 'Now?', options: [], of, by: newId(), at: '2026-11-21T10:00:00.000Z' };
  const task = projectRecord('task', office.id, newId(), { questions: { [newId()]: question } });
  await mounted.db.task.add(Object.assign(task));
  await mounted.until(() => expect(mounted.root.textContent).toBe('1'));
});

it('what stands beside a list is read while changes follow one another', async () => {
  const shown: string[] = [];
  function Waiting() {
    shown.push(String(useCalmQuery((db) => db.backlog.count(), [])));
    return null;
  }
  mounted = await mount(<Waiting />, { prepare: async () => undefined });
  const before = await mounted.db.backlog.count();
  for (let at = 1; at <= 30; at += 1) {
    await mounted.db.backlog.add({ id: at, ws: office.id, kind: 'task', step: 'rows', records: new Map() });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const meanwhile = shown.map(Number).filter((count) => count > before && count < before + 30);
  expect(meanwhile.length).toBeGreaterThan(1);
  await mounted.until(() => expect(shown.at(-1)).toBe(String(before + 30)));
});

it('an answer that comes after the one to a later question is not shown', async () => {
  const shown: string[] = [];
  const asked: number[] = [];
  let answerSecond: (() => void) | undefined;
  const second = new Promise<void>((resolve) => {
    answerSecond = resolve;
  });
  function Waiting() {
    const count = useCalmQuery(async (db) => {
      const found = await db.backlog.count();
      asked.push(found);
      if (asked.length === 2) await Promise.resolve(second);
      return found;
    }, []);
    shown.push(String(count));
    return null;
  }
  mounted = await mount(<Waiting />, { prepare: async () => undefined });
  const add = (id: number) =>
    mounted.db.backlog.add({ id, ws: office.id, kind: 'task', step: 'rows', records: new Map() });
  await mounted.until(() => expect(shown.at(-1)).toBe('0'));
  await add(1);
  await mounted.until(() => expect(asked).toEqual([0, 1]));
  await add(2);
  await mounted.until(() => expect(shown.at(-1)).toBe('2'));
  answerSecond?.();
  await second;
  await mounted.until(() => expect(asked).toEqual([0, 1, 2]));
  await new Promise((resolve) => setTimeout(resolve));
  await mounted.until(() => expect(shown.at(-1)).toBe('2'));
  expect(shown).not.toContain('1');
});
