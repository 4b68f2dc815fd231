import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contactOfLink, fileLink } from '../../lib/capture/file-link';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { type Database, openDatabase } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import '../store/fake-indexeddb';

const at = (link: string, text?: string) =>
  contactOfLink({ link, text, url: 'https://a.cz/', title: 'Imprint' });

describe('a link somebody pointed at', () => {
  it.each([
    ['mailto:Jana.Novakova@a.cz?subject=Hi', ['jana.novakova@a.cz']],
    ['mailto:jana%40a.cz', ['jana@a.cz']],
    ['mailto:jana@a.cz,petr@a.cz', ['jana@a.cz']],
    ['MAILTO:jana@a.cz', ['jana@a.cz']],
    ['tel:+420-602-555-019', ['+420602555019']],
    ['tel:+420%20602%20555%20019', ['+420602555019']],
    ['tel:602%20555%20019;ext=12', ['602 555 019']],
  ])('%s is a contact', (link, reach) => {
    expect(at(link)?.reach).toEqual(reach);
  });

  it.each([
    'https://a.cz/',
    'mailto:',
    'mailto:nobody',
    'tel:',
    'tel:call-us',
    'javascript:alert(1)',
    'mailto:%E0%A4%A',
  ])('%s is none', (link) => {
    expect(at(link)).toBeNull();
  });

  it('bears the name that the link says, where it is one', () => {
    expect(at('mailto:jana@a.cz', 'Jana Nováková')?.fields).toMatchObject({ name: 'Jana Nováková' });
    expect(at('mailto:jana@a.cz', 'Write to us')?.fields).toMatchObject({ name: '' });
  });
});

describe('filing it', () => {
  const own = newId();
  let db: Database;
  let filed: Intent[];
  const run = async (intent: Intent) => void filed.push(intent);
  const pointed = { link: 'mailto:jana@a.cz', text: undefined, url: 'https://a.cz/', title: 'Imprint' };

  beforeEach(async () => {
    db = openDatabase(newId());
    filed = [];
    await db.workspaces.add({
      ...{ id: own, name: '', private: true, epoch: 1, memberId: newId(), position: 'other' },
      ...{ secret: new Uint8Array(32), rendezvous: { relays: [], iceServers: [] } },
      createdAt: '2026-11-02T00:00:00.000Z',
    });
  });
  afterEach(() => db.delete());

  it('makes a contact of the private workspace, with where it was found', async () => {
    expect(await fileLink(db, run, pointed)).toBeNull();
    const fields = {
      emails: { 'jana@a.cz': { label: '' } },
      source: { url: 'https://a.cz/', title: 'Imprint' },
    };
    expect(filed).toMatchObject([{ ws: own, records: [{ kind: 'contact', fields }] }]);
  });

  it('makes nobody twice, and nothing of another link', async () => {
    const emails = { 'jana@a.cz': { label: '' } };
    await db.contact.add(Object.assign(projectRecord('contact', own, newId(), { name: 'Jana', emails })));
    expect(await fileLink(db, run, pointed)).toBe('notFiledKnown');
    expect(await fileLink(db, run, { ...pointed, link: 'https://a.cz/' })).toBe('notFiledNothing');
    expect(filed).toEqual([]);
  });
});
