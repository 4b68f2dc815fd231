import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';
import { isKindName, kindNames, kinds } from '../../lib/records/registry';
import { projectRecord } from '../../lib/store/projection';

const id = newId();
const parseTask = (raw: Record<string, unknown>) => parseRecord(kinds.task, id, raw);

describe('reading a record', () => {
  it('gives every field its default where nothing is written', () => {
    expect(parseTask({})).toMatchObject({
      id,
      title: '',
      status: 'open',
      due: null,
      tags: {},
      deletedAt: null,
    });
  });

  it('replaces one unreadable field by its default and keeps the others', () => {
    const task = parseTask({ title: 'Call', priority: 9, due: { date: 'tomorrow', time: null, zone: null } });
    expect(task).toMatchObject({ title: 'Call', priority: null, due: null });
  });

  it('keeps the fields of a newer version', () => {
    expect(parseTask({ title: 'Call', energy: 'low', estimate: { minutes: 5 } })).toMatchObject({
      energy: 'low',
      estimate: { minutes: 5 },
    });
  });

  it.each([
    ['a value that is none', { good: true, bad: 'yes' }],
    ['a removed entry', { good: true, gone: null }],
    ['a reserved key', { good: true, prototype: true }],
    ['an empty key', { good: true, '': true }],
    ['a key that is too long', { good: true, ['x'.repeat(255)]: true }],
  ])('leaves out %s and keeps the other entries', (_, tags) => {
    expect(parseTask({ tags }).tags).toEqual({ good: true });
  });

  it('never gives the same default object to two records', () => {
    expect(parseTask({}).tags).not.toBe(parseTask({}).tags);
  });

  it('is total: whatever stands in a document gives a row that the database can keep', () => {
    const raw = fc.dictionary(
      fc.oneof(
        fc.constantFrom(...Object.keys(kinds.task.fields), '__proto__', 'constructor', 'ws'),
        fc.string(),
      ),
      fc.anything({ withBigInt: true, withDate: false, withNullPrototype: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), raw, (kind, fields) => {
        const row = projectRecord(kind, 'W'.repeat(22), id, fields);
        expect(row).toMatchObject({ id, ws: 'W'.repeat(22) });
        expect(structuredClone(row)).toEqual(row);
      }),
    );
  });
});

describe('the registry of kinds', () => {
  it('knows its own names and no others', () => {
    expect(kindNames.every(isKindName)).toBe(true);
    for (const name of ['__proto__', 'constructor', 'toString', 'note', '', null, 1])
      expect(isKindName(name)).toBe(false);
  });

  it('calls each kind by the name it is registered under', () => {
    expect(Object.values(kinds).map(({ name }) => name)).toEqual(kindNames);
  });
});
