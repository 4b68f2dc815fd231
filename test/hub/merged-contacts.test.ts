import { describe, expect, it } from 'vitest';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { contactsLike, duplicateContacts, timelineOf } from '../../lib/store/contact-queries';
import { contactsReachedBy } from '../../lib/store/known-contacts';
import { contactList, namesFor, record, search } from '../../lib/store/queries';
import { agree, office, type Person } from './people';

const add = async (
  who: Person,
  ws: string,
  kind: 'contact' | 'task' | 'meeting' | 'interaction',
  fields: RawRecord,
) => {
  const id = newId();
  await who.does({ type: 'add-records', ws, records: [{ kind, id, fields }] });
  return id;
};
const merge = (ws: string, keep: string, gone: string): Intent => ({
  ...{ type: 'merge-contacts', ws, merge: newId(), keep, gone: [gone] },
});
const namesIn = async (who: Person, ws: string) => (await contactList(who.db, ws)).map(({ name }) => name);
const reach = (email: string, tel: string) => ({
  emails: { [email]: { label: '' } },
  phones: { [tel]: { raw: tel, label: '' } },
});

describe('contacts that Petra merges', () => {
  it('are one for Ana, too, with all that either had, and two again when it is taken back', async () => {
    const { petra, ana, ws } = await office();
    const jana = await add(petra, ws, 'contact', {
      name: 'Jana Nováková',
      ...reach('jana@a.cz', '+420602555019'),
    });
    const j = await add(ana, ws, 'contact', {
      name: 'J. Nováková',
      role: 'CEO',
      ...reach('j@b.cz', '+420222333444'),
    });
    await agree(ws, petra, ana);
    await petra.does(merge(ws, jana, j));
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect(await namesIn(who, ws)).toEqual(['Jana Nováková']);
      expect(await record(who.db, 'contact', ws, jana)).toMatchObject({
        emails: { 'jana@a.cz': {}, 'j@b.cz': {} },
        alsoKnown: { [`role ${j}`]: { field: 'role', text: 'CEO' } },
        merged: { [j]: true },
      });
      expect((await contactsReachedBy(who.db, ws, ['j@b.cz'])).map(({ id }) => id)).toEqual([jana]);
      expect((await search(who.db, 'contact', ws, 'CEO')).map(({ id }) => id)).toEqual([jana]);
    }
    await ana.does({ type: 'unmerge-contacts', ws, gone: [j] });
    await agree(ws, petra, ana);
    expect(await namesIn(petra, ws)).toEqual(['J. Nováková', 'Jana Nováková']);
    expect(await record(petra.db, 'contact', ws, jana)).toMatchObject({ alsoKnown: {}, merged: {} });
  });

  it('show what Ana writes into the one that was merged meanwhile, and stay so after a restart', async () => {
    const { network, petra, ana, ws } = await office();
    const jana = await add(petra, ws, 'contact', { name: 'Jana' });
    const j = await add(petra, ws, 'contact', { name: 'J.' });
    await agree(ws, petra, ana);
    network.cut();
    await petra.does(merge(ws, jana, j));
    const emails = { 'new@a.cz': { label: '' } };
    await ana.does({ type: 'edit-record', ws, kind: 'contact', id: j, entries: { emails } });
    network.restore();
    await agree(ws, petra, ana);
    await petra.restart();
    await petra.does({ type: 'edit-record', ws, kind: 'contact', id: j, fields: { role: 'CEO' } });
    for (const who of [petra]) {
      const row = await record(who.db, 'contact', ws, jana);
      expect(row).toMatchObject({ emails, alsoKnown: { [`role ${j}`]: { text: 'CEO' } } });
    }
  });

  it('are one when both merge them at once, each into the other', async () => {
    const { network, petra, ana, ws } = await office();
    const a = await add(petra, ws, 'contact', { name: 'A', organisation: 'One' });
    const b = await add(petra, ws, 'contact', { name: 'B', organisation: 'Two' });
    await agree(ws, petra, ana);
    network.cut();
    await petra.does(merge(ws, a, b));
    await ana.does(merge(ws, b, a));
    network.restore();
    await agree(ws, petra, ana);
    expect(await contactList(petra.db, ws)).toHaveLength(1);
    expect((await contactList(petra.db, ws)).map(({ id }) => id)).toEqual(
      (await contactList(ana.db, ws)).map(({ id }) => id),
    );
  });

  it('bring their tasks, calls and meetings with them, in one order, and their names', async () => {
    const { petra, ws } = await office();
    const jana = await add(petra, ws, 'contact', { name: 'Jana' });
    const j = await add(petra, ws, 'contact', {
      name: 'J.',
      source: { url: 'https://a.cz/', title: 'Imprint', kind: 'page', excerpt: '' },
    });
    const call = (contactId: string, at: string) => ({
      type: 'call',
      direction: 'in',
      at,
      summary: at,
      contactId,
    });
    const old = await add(petra, ws, 'interaction', call(j, '2026-11-01T10:00:00.000Z'));
    const late = await add(petra, ws, 'interaction', call(jana, '2026-11-20T10:00:00.000Z'));
    const task = await add(petra, ws, 'task', {
      ...{ title: 'Send', contactIds: { [j]: true } },
      due: { date: '2026-11-10', time: null, zone: null },
    });
    const start = { date: '2026-12-01', time: '09:00', zone: 'Europe/Prague' };
    const meeting = await add(petra, ws, 'meeting', {
      title: 'Review',
      start,
      attendees: { [j]: { name: 'J.' } },
    });
    await petra.does(merge(ws, jana, j));
    const items = await timelineOf(petra.db, ws, jana, 'Europe/Prague', 50);
    expect(items.map((item) => (item.kind === 'captured' ? 'captured' : item.row.id))).toEqual([
      ...[meeting, 'captured', late, task, old],
    ]);
    const row = await record(petra.db, 'task', ws, task);
    expect((await namesFor(petra.db, row ? [row] : [])).get(j)).toBe('Jana');
  });
});

describe('who is known already', () => {
  it('is found while a contact is written, by reach or by name, in this workspace', async () => {
    const { petra, ws } = await office();
    const jana = await add(petra, ws, 'contact', {
      name: 'Jana Nováková',
      ...reach('jana@a.cz', '+420602555019'),
    });
    const draft = { id: newId(), organisation: '', distinct: {}, merged: {}, emails: {}, phones: {} };
    const found = async (fields: object) =>
      (await contactsLike(petra.db, ws, { ...draft, name: '', ...fields })).map(({ row, reasons }) => [
        row.id,
        ...reasons.map(({ kind }) => kind),
      ]);
    expect(await found({ name: 'Nováková, Jana' })).toEqual([[jana, 'similar-name']]);
    expect(await found({ emails: { 'jana@a.cz': { label: '' } } })).toEqual([[jana, 'email']]);
    expect(await found({ name: 'Jan Novák' })).toEqual([]);
    expect(await found({ name: 'J. Nováková', distinct: { [jana]: true } })).toEqual([]);
    expect(await contactsLike(petra.db, newId(), { ...draft, name: 'Jana Nováková' })).toEqual([]);
  });

  it('is found among all, with figures while it is read, until somebody says that it is not the same', async () => {
    const { petra, ws } = await office();
    const a = await add(petra, ws, 'contact', { name: 'Jana Nováková' });
    const b = await add(petra, ws, 'contact', { name: 'Nováková Jana' });
    const counts: number[] = [];
    const look = () => duplicateContacts(petra.db, ws, (n) => counts.push(n), new AbortController().signal);
    expect((await look()).map((pair) => [pair.a, pair.b].sort())).toEqual([[a, b].sort()]);
    expect(counts).toEqual([2]);
    const [lower = '', higher = ''] = [a, b].sort();
    const entries = { distinct: { [higher]: true } };
    await petra.does({ type: 'edit-record', ws, kind: 'contact', id: lower, entries });
    expect(await look()).toEqual([]);
    await expect(duplicateContacts(petra.db, ws, () => undefined, AbortSignal.abort())).rejects.toThrow();
  });
});
