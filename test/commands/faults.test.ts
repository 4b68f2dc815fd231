import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyCommand, faultOf, isRecordCommand } from '../../lib/commands/apply';
import { command as schema } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { memoryRecords } from './memory-records';

const ws = newId();
const task = newId();
const step = { title: 'Find the number', done: false, order: 'a' };
const stamp = { commandId: newId(), at: '2026-11-21T10:00:00.000Z' };
const edit = (change: Record<string, unknown>) => ({
  type: 'edit-record',
  ws,
  kind: 'task',
  id: task,
  ...change,
});
const add = (...records: unknown[]) => ({ type: 'add-records', ws, records });
const withKey = (key: string, value: unknown) => JSON.parse(`{"${key}":${JSON.stringify(value)}}`);

/** What the hub does with what lies in the outbox: parses it, asks for faults, and only then applies it. */
function give(raw: unknown) {
  const { records, changes } = memoryRecords();
  records.add('task', task, {});
  changes.length = 0;
  const parsed = v.safeParse(schema, { ...stamp, ...(raw as object) });
  if (!parsed.success || !isRecordCommand(parsed.output)) return { fault: 'unreadable-command', changes };
  const fault = faultOf(records, parsed.output);
  if (!fault) applyCommand(records, parsed.output, 'petra');
  return { fault, changes };
}

describe('a command that cannot be applied', () => {
  it.each([
    ['of no type', { ws, task }, 'unreadable-command'],
    ['of an unknown type', { type: 'fire-everybody', ws }, 'unreadable-command'],
    ['without a workspace', { type: 'complete-task', task }, 'unreadable-command'],
    ['of an unknown kind', add({ kind: 'salary', id: newId(), fields: {} }), 'unreadable-command'],
    ['of the kind __proto__', add({ kind: '__proto__', id: newId(), fields: {} }), 'unreadable-command'],
    ['with a made-up id', add({ kind: 'task', id: 'x/title', fields: {} }), 'unreadable-command'],
    ['that adds nothing', add(), 'unreadable-command'],
    ['with no clock', { ...edit({ fields: {} }), at: 'yesterday' }, 'unreadable-command'],
    ['about a task that is not there', { type: 'complete-task', ws, task: newId() }, 'no-such-record'],
    [
      'about a contact of a task’s id',
      { type: 'bin-record', ws, kind: 'contact', id: task },
      'no-such-record',
    ],
    ['with an unknown field', edit({ fields: { title: 'Call', colour: 'red' } }), 'unknown-field'],
    ['with the id as a field', edit({ fields: { id: newId() } }), 'unknown-field'],
    ['with a path for a field', edit({ fields: { 'tags/a': true } }), 'unknown-field'],
    ['with a value that does not fit', edit({ fields: { title: 'Call', priority: 5 } }), 'bad-value'],
    ['with no day', edit({ fields: { due: { date: '2026-13-01', time: null, zone: null } } }), 'bad-value'],
    ['with a title without end', edit({ fields: { title: 'x'.repeat(501) } }), 'bad-value'],
    ['with an entry that does not fit', edit({ entries: { tags: { a: true, b: 'yes' } } }), 'bad-value'],
    ['with an entry of a field that has none', edit({ entries: { title: { a: 'x' } } }), 'unknown-field'],
    ['that replaces all entries at once', edit({ fields: { tags: { a: true } } }), 'bad-value'],
    [
      'whose second record does not fit',
      add(
        { kind: 'contact', id: newId(), fields: { name: 'Marek' } },
        { kind: 'task', id: newId(), fields: { status: 'urgent' } },
      ),
      'bad-value',
    ],
  ])('%s changes nothing and says why', (_, raw, fault) => {
    expect(give(raw)).toEqual({ fault, changes: [] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with the reserved key %s brings it nowhere', (key) => {
    for (const raw of [
      edit({ fields: withKey(key, { polluted: true }) }),
      edit({ entries: withKey(key, { a: true }) }),
      edit({ entries: { tags: withKey(key, true) } }),
      add({ kind: 'task', id: newId(), fields: withKey(key, true) }),
      add({ kind: 'task', id: newId(), fields: { tags: withKey(key, true) } }),
    ]) {
      const { fault, changes } = give(raw);
      // Either it is a fault, or the key was left out of what was read.
      if (fault === null) expect(JSON.stringify(changes)).not.toContain(key);
      else expect(changes).toEqual([]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a command that can be applied', () => {
  it('says who did it and when', () => {
    const { fault, changes } = give({ type: 'complete-task', ws, task });
    expect(fault).toBeNull();
    expect(changes).toContainEqual(['set', 'task', task, 'completedBy', 'petra']);
    expect(changes).toContainEqual(['set', 'task', task, 'updatedAt', stamp.at]);
  });

  it('brings only what is declared into the document', () => {
    const source = { url: null, title: 'Page', kind: 'page', excerpt: '', extra: 'x', constructor: 'y' };
    const { changes } = give(
      edit({ fields: { source }, entries: { checklist: { a: { ...step, extra: 1 } } } }),
    );
    expect(changes.slice(0, 2)).toEqual([
      ['entry', 'task', task, 'checklist', 'a', step],
      ['set', 'task', task, 'source', { url: null, title: 'Page', kind: 'page', excerpt: '' }],
    ]);
  });

  it('lets nobody claim to have been somebody else, or at another time', () => {
    const id = newId();
    const { changes } = give(add({ kind: 'task', id, fields: { createdBy: 'ana', createdAt: stamp.at } }));
    expect(changes).toEqual([
      [
        'add',
        'task',
        id,
        { createdAt: stamp.at, createdBy: 'petra', updatedAt: stamp.at, updatedBy: 'petra' },
      ],
    ]);
  });
});
