import { describe, expect, it } from 'vitest';
import { whatWasFound } from '../../components/slip/found';
import { differences, updateIntent } from '../../components/slip/slip-differences';
import { peopleIntent, slipIntent } from '../../components/slip/slip-intent';
import { momentOf } from '../../components/slip/slip-to-records';
import type { Capture, CapturedContact } from '../../lib/capture/capture-result';
import { faultOf, type Records } from '../../lib/commands/apply';
import { contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';

const marek: CapturedContact = {
  ...{ name: 'Marek Dvořák', organisation: 'Dvořák Reality', role: null, from: 'gmail' },
  emails: ['Marek@dvorak-reality.cz'],
  phones: [{ e164: '+420602555019', raw: '602 555 019' }],
  urls: ['https://dvorak-reality.cz', 'javascript:alert(1)'],
  addresses: ['Vinohradská 12'],
};
const page = { title: 'Re: Lease - Gmail', url: 'https://mail.google.com/mail/u/0/#inbox/1', excerpt: '' };
const mail: Capture = {
  ...{ page, contacts: [], events: [], truncated: false },
  email: {
    ...{ subject: 'Re: Lease', sentAt: '2026-11-21T10:31:00+01:00', text: 'See you', to: [] },
    from: { name: 'Marek Dvořák', email: 'marek@dvorak-reality.cz' },
  },
};
const at = '2026-11-21T10:00:00.000Z';
const common = { ws: newId(), title: 'Answer Marek', zone: 'Europe/Prague', at };
const mailOf = ({ email }: Capture) => {
  if (!email) throw new Error('no mail');
  return email;
};
const ids = { record: newId(), contact: newId() };

describe('what a page offers', () => {
  it('is the open message first, with its sender at the head of the contacts', () => {
    const found = whatWasFound({ ...mail, contacts: [{ ...marek, emails: ['other@x.cz'] }, marek] });
    expect(found).toMatchObject({ eyebrow: 'slip.gmail', title: 'Re: Lease' });
    expect(found.contacts[0]).toBe(marek);
  });

  it('makes a contact of a sender the page tells nothing else of', () => {
    expect(whatWasFound(mail).contacts).toMatchObject([
      { name: 'Marek Dvořák', emails: ['marek@dvorak-reality.cz'] },
    ]);
  });

  it('is the page itself where there is nothing more', () => {
    const plain = { ...mail, email: null, page: { ...page, url: 'https://example.org/a' } };
    expect(whatWasFound(plain)).toMatchObject({ eyebrow: 'slip.page', line: 'example.org' });
  });
});

describe('a slip as a command', () => {
  it('makes the task with its source, and a new sender linked to it, in one command', () => {
    const intent = slipIntent({ ...common, kind: 'task', capture: mail, contact: marek, known: null, ids });
    expect(intent).toMatchObject({
      type: 'add-records',
      records: [
        {
          kind: 'task',
          id: ids.record,
          fields: {
            title: 'Answer Marek',
            source: { kind: 'email', title: 'Re: Lease', url: page.url, excerpt: 'See you' },
            contactIds: { [ids.contact]: true },
          },
        },
        { kind: 'contact', id: ids.contact, fields: { name: 'Marek Dvořák' } },
      ],
    });
  });

  it('links a sender who is known already, and makes no second one', () => {
    const known = newId();
    const intent = slipIntent({ ...common, kind: 'task', capture: mail, contact: marek, known, ids });
    expect(intent).toMatchObject({ records: [{ kind: 'task', fields: { contactIds: { [known]: true } } }] });
    expect('records' in intent && intent.records).toHaveLength(1);
  });

  it('logs an e-mail with its sender, subject, excerpt and the way back', () => {
    const intent = slipIntent({ ...common, kind: 'email', capture: mail, contact: marek, known: null, ids });
    expect(intent).toMatchObject({
      records: [
        {
          kind: 'interaction',
          id: ids.record,
          fields: {
            ...{ type: 'email', direction: 'in', at: '2026-11-21T09:31:00.000Z', contactId: ids.contact },
            summary: 'Answer Marek\nSee you',
            source: { url: page.url, title: 'Re: Lease' },
          },
        },
        { kind: 'contact', id: ids.contact },
      ],
    });
    const undated = slipIntent({
      ...{ ...common, kind: 'email', contact: marek, known: newId(), ids },
      capture: { ...mail, email: { ...mailOf(mail), sentAt: 'yesterday' } },
    });
    expect(undated).toMatchObject({ records: [{ fields: { at } }] });
    expect('records' in undated && undated.records).toHaveLength(1);
  });

  it('makes several people at once, each with where they were found', () => {
    const people = [marek, { ...marek, name: 'Petr' }];
    const intent = peopleIntent(common.ws, mail, people, [ids.record, ids.contact]);
    expect(intent).toMatchObject({
      records: [
        { kind: 'contact', id: ids.record, fields: { name: 'Marek Dvořák', source: { url: page.url } } },
        { kind: 'contact', id: ids.contact, fields: { name: 'Petr' } },
      ],
    });
  });

  it('never makes a command that the hub would refuse', () => {
    const records: Records = {
      add() {},
      set() {},
      setEntry() {},
      has: () => true,
      read: () => null,
      mergedIn: () => [],
    };
    const long = {
      ...mail,
      page: { ...page, title: 'x'.repeat(9000), excerpt: 'y'.repeat(9000) },
      email: null,
    };
    const stamp = { commandId: newId(), at: '2026-11-21T10:00:00.000Z' };
    for (const kind of ['task', 'email', 'meeting'] as const) {
      const choice = {
        ...common,
        title: 'z'.repeat(150),
        kind,
        capture: long,
        contact: marek,
        known: null,
        ids,
      };
      const intent = slipIntent(choice);
      if (intent.type !== 'add-records') throw new Error('not an addition');
      expect(faultOf(records, { ...stamp, ...intent })).toBeNull();
    }
  });
});

describe('what a page says of somebody who is known', () => {
  const id = newId();
  const known = parseRecord(contact, id, {
    ...{ name: 'DVORAK Marek', organisation: 'Dvořák Reality, s.r.o.', role: 'Agent' },
    phones: { '602 555 019': { raw: '602 555 019', label: '' } },
    urls: { u0: { url: 'https://old.cz' } },
    addresses: { a0: { text: 'Vinohradská 12, Praha' } },
  });

  it('is what differs, and no other spelling of the same', () => {
    const found = { ...marek, role: 'Director', addresses: ['Vinohradská 12\nPraha', 'Nová 1'] };
    const { fields, entries } = differences(known, found);
    expect(fields).toEqual([{ field: 'role', left: 'Agent', right: 'Director' }]);
    expect(entries.map(({ field, text }) => [field, text])).toEqual([
      ['emails', 'marek@dvorak-reality.cz'],
      ['addresses', 'Nová 1'],
      ['urls', 'https://dvorak-reality.cz'],
    ]);
  });

  it('is taken over as chosen, field by field, and taken back the same way', () => {
    const different = differences(known, { ...marek, name: 'Marek D. Dvořák', role: 'Director' });
    const email = 'marek@dvorak-reality.cz';
    const update = updateIntent(common.ws, known, different, (key) => key === 'role' || key === email);
    expect(update).toEqual({
      intent: {
        ...{ type: 'edit-record', ws: common.ws, kind: 'contact', id, fields: { role: 'Director' } },
        entries: { emails: { [email]: { label: '' } } },
      },
      undo: {
        ...{ type: 'edit-record', ws: common.ws, kind: 'contact', id, fields: { role: 'Agent' } },
        entries: { emails: { [email]: null } },
      },
    });
    expect(updateIntent(common.ws, known, different, () => false)).toBeNull();
  });

  it('never takes the place of another address or link that the contact has', () => {
    const different = differences(known, { ...marek, addresses: ['Nová 1'] });
    const keys = different.entries.map(({ key }) => key);
    expect(keys).not.toContain('a0');
    expect(keys).not.toContain('u0');
  });
});

describe('a meeting’s time from a page', () => {
  it.each([
    ['2026-12-03', { date: '2026-12-03', time: null, zone: null }],
    ['2026-12-03T10:00', { date: '2026-12-03', time: '10:00', zone: 'Europe/Prague' }],
    ['2026-12-03T10:00:00Z', { date: '2026-12-03', time: '11:00', zone: 'Europe/Prague' }],
    ['2026-12-03T23:30:00-05:00', { date: '2026-12-04', time: '05:30', zone: 'Europe/Prague' }],
    ['next week', null],
    [null, null],
  ])('%s', (iso, moment) => {
    expect(momentOf(iso, 'Europe/Prague')).toEqual(moment);
  });
});
