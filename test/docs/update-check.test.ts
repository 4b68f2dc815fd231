import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CLIENT_SLOTS, clientIdsOf } from '../../lib/docs/client-ids';
import { mergeNote, openNoteState } from '../../lib/docs/note';
import { updateFault } from '../../lib/docs/update-check';
import { newDevice, wsOf } from '../sync/fixed-device';

const roots = new Set(['task']);
const mine = new Set([7]);

function updateBy(clientId: number, change: (doc: Y.Doc) => void, from?: Y.Doc): Uint8Array {
  const doc = new Y.Doc();
  if (from) Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(from));
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdateV2(doc, before);
}

describe('an update from another device', () => {
  it('may add, change and delete under a known root in its own name', () => {
    const add = updateBy(7, (doc) => void doc.getMap('task').set('a', 1));
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, add);
    const change = updateBy(7, (one) => void one.getMap('task').set('a', 2), doc);
    const remove = updateBy(7, (one) => one.getMap('task').delete('a'), doc);
    expect([add, change, remove].map((one) => updateFault(one, mine, roots))).toEqual([null, null, null]);
  });

  it('is refused when any of it is in another’s name', () => {
    const theirs = updateBy(8, (doc) => void doc.getMap('task').set('a', 1));
    const both = Y.mergeUpdatesV2([updateBy(7, (doc) => void doc.getMap('task').set('b', 1)), theirs]);
    expect(updateFault(theirs, mine, roots)).toBe('foreign-client');
    expect(updateFault(both, mine, roots)).toBe('foreign-client');
  });

  it('is refused under a root that there is not', () => {
    const hidden = updateBy(7, (doc) => {
      doc.getMap('task').set('a', 1);
      doc.getArray('payroll').push([1]);
    });
    expect(updateFault(hidden, mine, roots)).toBe('unknown-root');
  });

  it.each([[[]], [[0]], [[0, 0, 5, 1, 99]], [Array.from({ length: 100 }, (_, at) => at * 37)]])(
    'is refused where it is none: %o',
    (bytes) => {
      expect(updateFault(Uint8Array.from(bytes), mine, roots)).toBe('unreadable-update');
    },
  );
});

describe('the clients a device may write as', () => {
  it('are the same at every start, and others in each document, workspace and device', async () => {
    const [petra, ana] = [await newDevice(), await newDevice()];
    const lists = await Promise.all([
      clientIdsOf(wsOf(1), petra.id, 'records'),
      clientIdsOf(wsOf(1), ana.id, 'records'),
      clientIdsOf(wsOf(2), petra.id, 'records'),
      clientIdsOf(wsOf(1), petra.id, 'M'.repeat(22)),
    ]);
    expect(await clientIdsOf(wsOf(1), petra.id, 'records')).toEqual(lists[0]);
    expect(new Set(lists.flat()).size).toBe(4 * CLIENT_SLOTS);
  });
});

describe('merging a note', () => {
  it('gives the same text in whatever order two people’s changes come', () => {
    const petras = updateBy(7, (doc) => doc.getText('body').insert(0, 'Petra. '));
    const anas = updateBy(8, (doc) => doc.getText('body').insert(0, 'Ana. '));
    const once = mergeNote(mergeNote(null, petras).state, anas);
    const other = mergeNote(mergeNote(null, anas).state, petras);
    expect(once.text).toBe(other.text);
    expect(once.text).toHaveLength('Petra. Ana. '.length);
  });

  it('keeps what came too early until what it follows has come', () => {
    const doc = new Y.Doc();
    const first = updateBy(7, (one) => one.getText('body').insert(0, 'one '));
    Y.applyUpdateV2(doc, first);
    const second = updateBy(7, (one) => one.getText('body').insert(4, 'two'), doc);
    const early = mergeNote(null, second);
    expect(early.text).toBe('');
    expect(mergeNote(early.state, first).text).toBe('one two');
  });

  it('gives the same in one document for a batch as one by one, and may go on after it was asked', () => {
    const doc = new Y.Doc();
    doc.clientID = 7;
    const updates: Uint8Array[] = [];
    doc.on('updateV2', (update: Uint8Array) => void updates.push(update));
    for (const word of ['one ', 'two ', 'three'])
      doc.getText('body').insert(doc.getText('body').length, word);
    doc.getText('body').delete(0, 4);
    const stored = mergeNote(null, updates[0] ?? new Uint8Array()).state;
    const batch = openNoteState(stored);
    let single = { state: stored, text: '' };
    for (const update of updates.slice(1)) {
      single = mergeNote(single.state, update);
      batch.merge(update);
      expect(batch.finish()).toEqual(single);
    }
    expect(batch.finish().text).toBe('two three');
  });

  it('is as it was when it is opened anew after an update that could not be read', () => {
    const good = openNoteState(null);
    good.merge(updateBy(7, (doc) => doc.getText('body').insert(0, 'good')));
    const { state } = good.finish();
    expect(() => good.merge(Uint8Array.from([0, 0, 5, 1, 99]))).toThrow();
    expect(openNoteState(state).finish().text).toBe('good');
  });
});
