import { describe, expect, it } from 'vitest';
import { whatWasFound } from '../../components/slip/found';
import { slipIntent } from '../../components/slip/slip-intent';
import { momentOf } from '../../components/slip/slip-to-records';
import type { Capture, CapturedContact } from '../../lib/capture/capture-result';
import { faultOf, type Records } from '../../lib/commands/apply';
import { newId } from '../../lib/records/id';

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
const common = { ws: newId(), title: 'Answer Marek', zone: 'Europe/Prague' };
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

  it('gives a contact who is known what is new about them', () => {
    const known = newId();
    const intent = slipIntent({ ...common, kind: 'contact', capture: mail, contact: marek, known, ids });
    expect(intent).toMatchObject({
      type: 'edit-record',
      id: known,
      entries: { emails: { 'marek@dvorak-reality.cz': { label: '' } }, phones: { '+420602555019': {} } },
    });
  });

  it('never makes a command that the hub would refuse', () => {
    const records: Records = { add() {}, set() {}, setEntry() {}, has: () => true, read: () => null };
    const long = {
      ...mail,
      page: { ...page, title: 'x'.repeat(9000), excerpt: 'y'.repeat(9000) },
      email: null,
    };
    const stamp = { commandId: newId(), at: '2026-11-21T10:00:00.000Z' };
    for (const kind of ['task', 'contact', 'meeting'] as const) {
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
