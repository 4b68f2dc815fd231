import '../setup/seeded-chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openCollection } from '../../lib/docs/collection';
import { newId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';
import { kinds } from '../../lib/records/registry';

const open = () => openCollection(new Y.Doc());
const sync = (from: Y.Doc, to: Y.Doc) => Y.applyUpdateV2(to, Y.encodeStateAsUpdateV2(from));

/** Puts an entry under a root's key as a browser of another make might. */
const put = (doc: Y.Doc, key: string, value: unknown) => void doc.getMap('task').set(key, value);

describe('a record in a collection document', () => {
  it('is its base with later values on top', () => {
    const tasks = open();
    const id = newId();
    tasks.add('task', id, { title: 'Call', priority: 1 });
    tasks.set('task', id, 'title', 'Call Marek');
    tasks.setEntry('task', id, 'tags', 'phone', true);
    expect(reopened(tasks.doc).read('task', id)).toEqual({
      title: 'Call Marek',
      priority: 1,
      tags: { phone: true },
    });
  });

  it('loses an entry that was removed, and keeps the others', () => {
    const tasks = open();
    const id = newId();
    tasks.add('task', id, { tags: { phone: true, urgent: true } });
    tasks.setEntry('task', id, 'tags', 'phone', null);
    expect(reopened(tasks.doc).read('task', id)).toEqual({ tags: { urgent: true } });
  });

  it('reads the same before and after a start when another make of browser has deleted values', () => {
    const tasks = open();
    const id = newId();
    tasks.add('task', id, { title: 'Call', tags: { phone: true } });
    const touched: unknown[] = [];
    tasks.doc.on('afterTransaction', (transaction) => touched.push(...tasks.touchedBy(transaction)));
    tasks.set('task', id, 'title', 'Call Marek');
    tasks.setEntry('task', id, 'tags', 'phone', null);
    for (const path of ['title', 'tags/phone']) tasks.doc.getMap('task').delete(`${id}/${path}`);
    expect(touched).toHaveLength(4);
    expect(tasks.read('task', id)).toEqual({ title: 'Call', tags: { phone: true } });
    expect(reopened(tasks.doc).read('task', id)).toEqual(tasks.read('task', id));
  });

  it('keeps entries whose keys have slashes in them apart', () => {
    const tasks = open();
    const id = newId();
    tasks.add('task', id, {});
    tasks.setEntry('task', id, 'tags', 'a/b', true);
    tasks.setEntry('task', id, 'tags', 'a', true);
    expect(reopened(tasks.doc).read('task', id)).toEqual({ tags: { 'a/b': true, a: true } });
  });

  it('is not there before its base has come', () => {
    const tasks = open();
    const id = newId();
    put(tasks.doc, `${id}/title`, 'an override alone');
    expect(reopened(tasks.doc).read('task', id)).toBeNull();
    expect([...reopened(tasks.doc).ids('task')]).toEqual([]);
  });

  it('reads the same in whatever order the changes came', () => {
    const field = fc.constantFrom('title', 'tags', 'tags/a', 'tags/b', 'notes', 'checklist/a/b');
    const value = fc.oneof(fc.constant(null), fc.boolean(), fc.string(), fc.constant({ a: true, c: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 12 }), (changes) => {
        const id = 'R'.repeat(22);
        const [petra, ana, late] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
        const collections = [petra, ana].map(openCollection);
        const [petras] = collections;
        petras?.add('task', id, { title: 'Call', tags: { z: true } });
        changes.forEach(([path, one], at) => {
          if (at % 3 === 2) sync(petra, ana);
          put(at % 2 ? petra : ana, `${id}/${path}`, one);
        });
        sync(ana, late);
        sync(petra, ana);
        sync(ana, petra);
        sync(petra, late);
        const read = [petra, ana, late].map((doc) => openCollection(doc).read('task', id));
        expect(read[1]).toEqual(read[0]);
        expect(read[2]).toEqual(read[0]);
      }),
    );
  });

  it('lets a change of one entry stand beside a change of the whole field, the same for everybody', () => {
    const id = newId();
    const [petra, ana] = [new Y.Doc(), new Y.Doc()];
    put(petra, id, {});
    sync(petra, ana);
    const open = [petra, ana].map(openCollection);
    const note = (at: number) => (doc: Y.Doc) =>
      doc.on('afterTransaction', (transaction: Y.Transaction) => void open[at]?.touchedBy(transaction));
    note(0)(petra);
    note(1)(ana);
    put(petra, `${id}/tags`, { whole: true });
    put(ana, `${id}/tags/one`, true);
    sync(petra, ana);
    sync(ana, petra);
    const read = open.map((one) => one.read('task', id));
    expect(read[0]).toEqual({ tags: { whole: true, one: true } });
    expect(read[1]).toEqual(read[0]);
  });
});

describe('what a peer may have written', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('does no harm under the key %s', (key) => {
    const id = newId();
    const doc = new Y.Doc();
    const tags = JSON.parse(`{"${key}":true,"good":true}`);
    const inBase = JSON.parse(`{"${key}":{"polluted":true}}`);
    // Yjs itself takes no object with an own `constructor` that is none.
    put(doc, id, key === 'constructor' ? { title: 'x', tags } : Object.assign(inBase, { title: 'x', tags }));
    put(doc, `${id}/${key}`, { polluted: true });
    put(doc, `${id}/tags/${key}`, true);
    put(doc, `${id}/${key}/polluted`, true);
    const raw = reopened(doc).read('task', id);
    const record = parseRecord(kinds.task, id, raw ?? {});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(record).toMatchObject({ title: 'x' });
    expect(Object.keys(record)).not.toContain(key);
    expect(Object.keys(record.tags)).toEqual(['good']);
  });

  it.each([
    ['a shared type', new Y.Map()],
    ['a shared text', new Y.Text('x')],
    ['a document', new Y.Doc()],
  ])('is no record and no value where it is %s', (_, value) => {
    const id = newId();
    const other = newId();
    const doc = new Y.Doc();
    put(doc, id, { title: 'x', notes: 'before' });
    put(doc, `${id}/notes`, value);
    put(doc, `${id}/future`, value instanceof Y.Doc ? new Y.Doc() : value.clone());
    put(doc, other, value instanceof Y.Doc ? new Y.Doc() : value.clone());
    const records = reopened(doc);
    expect(records.read('task', other)).toBeNull();
    expect(() => structuredClone(parseRecord(kinds.task, id, records.read('task', id) ?? {}))).not.toThrow();
  });
});

/** The same document as somebody reads it who was sent it whole. */
function reopened(doc: Y.Doc) {
  const copy = new Y.Doc();
  sync(doc, copy);
  return openCollection(copy);
}
