import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../lib/records/kind';
import { browser } from './contact-browser';

describe('the history of a contact’s fields', () => {
  it('says who changed which when, and what stood there', () => {
    const ana = browser();
    const id = ana.adds({ name: 'Jana', role: 'Sales' });
    const edit = (fields: RawRecord, entries: Record<string, RawRecord> = {}) =>
      ({ type: 'edit-record', kind: 'contact', id, fields, entries }) as const;
    ana.does(edit({ role: 'CE' }));
    ana.does(edit({ role: 'CEO' }));
    ana.does(edit({ role: 'CFO' }), 'petra');
    ana.does(edit({ role: 'COO' }));
    ana.does(edit({ role: 'COO' }), 'petra');
    ana.does(edit({}, { phones: { '+420602555019': { raw: '602 555 019', label: '' } } }));
    ana.does(edit({}, { phones: { '+420602555019': null } }));
    ana.does(edit({ notes: 'Long' }));
    const told = Object.values(ana.row(id).changes).sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(told.map(({ field, was, by, entry }) => [field, was, by, entry])).toEqual([
      ['role', 'Sales', 'ana', ''],
      ['role', 'CEO', 'petra', ''],
      ['role', 'CFO', 'ana', ''],
      ['phones', '', 'ana', '602 555 019'],
      ['phones', '602 555 019', 'ana', '602 555 019'],
      ['notes', '', 'ana', ''],
    ]);
  });

  it('is told of a long entry, too, wherever it is cut', () => {
    const ana = browser();
    const id = ana.adds({ name: 'Jana' });
    const texts = [0, 1].map((n) => 'x'.repeat(n) + '💼'.repeat(120));
    for (const text of texts)
      ana.does({
        ...{ type: 'edit-record', kind: 'contact', id, fields: {} },
        entries: { addresses: { [`a${text.length}`]: { text } } },
      });
    expect(Object.values(ana.row(id).changes)).toHaveLength(texts.length);
  });

  it('does not grow without end', () => {
    const ana = browser();
    const id = ana.adds({ name: 'Jana' });
    for (let n = 0; n < 80; n += 1)
      ana.does({
        type: 'edit-record',
        kind: 'contact',
        id,
        fields: {},
        entries: { tags: { [`t${n}`]: true } },
      });
    const kept = Object.values(ana.row(id).changes).map(({ entry }) => entry);
    expect(kept).toHaveLength(60);
    expect(kept).toContain('t79');
  });
});
