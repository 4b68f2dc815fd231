import type { Step } from '../../../lib/commands/bulk-command';
import type { Intent } from '../../../lib/commands/command';
import { newId } from '../../../lib/records/id';
import type { Person } from '../people';
import type { openNotePage } from './note-page';

type Shared = 'task' | 'contact' | 'meeting';

/** The ids of what a person can see, by kind. */
export type Seen = Record<Shared, string[]>;

export async function seenBy(who: Person, ws: string): Promise<Seen> {
  const idsOf = async (kind: Shared) => {
    const keys = await who.db.table(kind).where('[ws+id]').between([ws, ''], [ws, '\uffff']).primaryKeys();
    return (keys as unknown as [string, string][]).map(([, id]) => id);
  };
  return { task: await idsOf('task'), contact: await idsOf('contact'), meeting: await idsOf('meeting') };
}

/** Makes random intents that this person can have; new records are theirs to change at once. */
export function createIntents(
  random: () => number,
  { who, ws, page }: { who: Person; ws: string; page: ReturnType<typeof openNotePage> },
) {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(choices: readonly T[]) => choices[below(choices.length)];
  /** Mostly one of the few that everybody changes at once. */
  const pickOne = (ids: string[]) => (random() < 0.4 ? ids[below(Math.min(4, ids.length))] : pick(ids));
  const word = () => `${who.name} ${below(1000)}`;

  function add(seen: Seen, kind: Shared): Intent {
    const id = newId();
    seen[kind].push(id);
    const called = kind === 'contact' ? { name: word() } : { title: word() };
    const tagged = kind === 'meeting' ? {} : { tags: { new: true } };
    return { type: 'add-records', ws, records: [{ kind, id, fields: { ...called, ...tagged } }] };
  }

  function editTask(id: string): Intent {
    const fields = pick([
      { title: word() },
      { title: word(), notes: word() },
      { priority: pick([1, 2, 3, 4, null]) },
      { due: { date: `2026-11-${10 + below(20)}`, time: null, zone: null } },
      { notes: word() },
      { status: pick(['open', 'doing', 'waiting', 'dropped']) },
      { order: `0k${below(1000)}`, planned: pick([null, `2026-11-${10 + below(20)}`]) },
      { urgent: random() < 0.5 },
    ]);
    return { type: 'edit-record', ws, kind: 'task', id, fields: fields ?? {} };
  }

  function editEntries(id: string): Intent {
    const key = `k${below(6)}`;
    const tag = random() < 0.3 ? null : true;
    const step = random() < 0.3 ? null : { title: word(), done: random() < 0.5, order: `${below(9)}` };
    const entries =
      random() < 0.5 ? { tags: { [key]: tag } } : { checklist: { [key]: step, [`${key}/b`]: step } };
    return { type: 'edit-record', ws, kind: 'task', id, entries };
  }

  /** What somebody does to several that they selected, in one step. */
  function editSeveral(seen: Seen): Intent {
    const steps = Array.from({ length: 1 + below(5) }, (): Step[] => {
      const task = pickOne(seen.task);
      if (!task) return [];
      const luck = random();
      if (luck < 0.2) return [{ do: 'complete', task }];
      if (luck < 0.3) return [{ do: 'reopen', task }];
      if (luck < 0.4) return [{ do: 'bin', kind: 'task', id: task }];
      if (luck < 0.5) return [{ do: 'restore', kind: 'task', id: task }];
      const entries = { tags: { [`k${below(6)}`]: random() < 0.3 ? null : true } };
      return [{ do: 'edit', kind: 'task', id: task, fields: { assignee: word() }, entries }];
    });
    return { type: 'edit-records', ws, steps: steps.flat() };
  }

  /** Gives a task away, asks, or answers what is asked of this person. */
  async function delegate(task: string): Promise<Intent> {
    const [row, own] = [await who.db.task.get([ws, task]), await who.db.workspaces.get(ws)];
    const me = own?.memberId ?? '';
    const others = (await who.db.member.where('[ws+name]').between([ws, ''], [ws, '\uffff']).toArray()).map(
      ({ id }) => id,
    );
    const of = pick(others) ?? me;
    const mine = Object.entries(row?.questions ?? {}).find(([, one]) => one.of === me);
    const luck = random();
    if (luck < 0.4 && mine)
      return { type: 'answer-decision', ws, task, question: mine[0], choice: below(2), words: word() };
    if (luck < 0.6 && row?.assignment?.of === me) {
      const state = pick(['accepted', 'handed-back', null] as const) ?? null;
      return { type: 'answer-assignment', ws, task, assignment: row.assignment.id, state, reason: word() };
    }
    if (luck < 0.8) return { type: 'assign-task', ws, task, assignment: newId(), to: of, words: word() };
    const options = random() < 0.5 ? [] : [word(), word()];
    return { type: 'ask-decision', ws, task, question: newId(), of, words: word(), options };
  }

  function say(about: string): Intent {
    const fields = { about, aboutKind: 'task', text: word(), mentions: {} };
    return { type: 'add-records', ws, records: [{ kind: 'comment', id: newId(), fields }] };
  }

  /** The next intent. `seen` grows with what it adds. */
  return async function next(seen: Seen): Promise<Intent> {
    const luck = random();
    const task = pickOne(seen.task);
    const contact = pickOne(seen.contact);
    const meeting = pickOne(seen.meeting);
    if (luck < 0.05 || !task) return add(seen, 'task');
    if (luck < 0.07 || !contact) return add(seen, 'contact');
    if (luck < 0.075 || !meeting) return add(seen, 'meeting');
    if (luck < 0.13) return delegate(task);
    if (luck < 0.15) return say(task);
    if (luck < 0.4) return editTask(task);
    if (luck < 0.5) return editEntries(task);
    if (luck < 0.55) return editSeveral(seen);
    if (luck < 0.62) return { type: 'complete-task', ws, task };
    if (luck < 0.66) return { type: 'reopen-task', ws, task };
    if (luck < 0.71) return { type: 'bin-record', ws, kind: 'task', id: task };
    if (luck < 0.76) return { type: 'restore-record', ws, kind: 'task', id: task };
    if (luck < 0.8)
      return { type: 'edit-record', ws, kind: 'contact', id: contact, fields: { organisation: word() } };
    if (luck < 0.804) {
      const gone = [pickOne(seen.contact) ?? contact];
      return { type: 'merge-contacts', ws, merge: newId(), keep: contact, gone, fields: { name: word() } };
    }
    if (luck < 0.82) return { type: 'unmerge-contacts', ws, gone: [contact] };
    if (luck < 0.88) {
      const emails = { [`a${below(5)}@example.com`]: random() < 0.3 ? null : { label: word() } };
      return { type: 'edit-record', ws, kind: 'contact', id: contact, entries: { emails } };
    }
    if (luck < 0.92)
      return { type: 'edit-record', ws, kind: 'meeting', id: meeting, fields: { place: word() } };
    return page.type(seen.meeting[below(Math.min(4, seen.meeting.length))] ?? meeting, random);
  };
}
