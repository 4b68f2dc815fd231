// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { useLiveQuery } from '../../components/frame/live-query';
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
