// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SlipForm } from '../../components/slip/SlipForm';
import { newId } from '../../lib/records/id';
import { projectRecord } from '../../lib/store/projection';
import { saveSettings } from '../../lib/store/settings';
import { mount, workspaceRow } from './mounted';

const page = { title: 'Imprint', url: 'https://example.org/', excerpt: '' };
const capture = { page, email: null, contacts: [], events: [], truncated: false };
const found = { eyebrow: 'slip.page', title: 'Imprint', line: '', sentAt: null, contacts: [] } as const;
const own = workspaceRow('');
const board = workspaceRow('Board');
let mounted: Awaited<ReturnType<typeof mount>>;

const form = (ws: string | null) => (
  <SlipForm
    kind="task"
    capture={capture}
    found={{ ...found, contacts: [] }}
    ws={ws}
    onDone={() => undefined}
  />
);
const submit = () =>
  act(() => {
    mounted.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

afterEach(() => mounted.end());

describe('a record from a page', () => {
  it('goes to the private workspace before any is known, and is made once however often Enter is pressed', async () => {
    mounted = await mount(form(null), { prepare: (db) => db.workspaces.bulkAdd([board, own]) });
    submit();
    submit();
    await mounted.until(() => expect(mounted.said).toEqual(['Task saved: Imprint']));
    expect(mounted.done).toMatchObject([{ ws: own.id }]);
  });

  it('goes to the workspace used last', async () => {
    const prepare = async (db: typeof mounted.db) => {
      await db.workspaces.bulkAdd([board, own]);
      await saveSettings(db, { ws: board.id });
    };
    mounted = await mount(form(null), { prepare });
    submit();
    await mounted.until(() => expect(mounted.done).toMatchObject([{ ws: board.id }]));
  });

  it('says when the workspace cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    mounted = await mount(form(null));
    mounted.db.close({ disableAutoOpen: true });
    submit();
    await mounted.until(() => expect(mounted.said[0]).toMatch(/could not be saved/));
  });

  it('offers the date that a message asks for, and takes it over only when told to', async () => {
    const from = { name: 'Marek', email: 'marek@firma.cz' };
    const text = 'Hello Petra,\nplease send the offer by 27 November 2026.\nMarek';
    const email = { subject: 'Offer', from, to: [], sentAt: '2026-11-20T09:00:00+01:00', text };
    const mail = (
      <SlipForm
        kind="task"
        capture={{ ...capture, email }}
        found={{ ...found, contacts: [] }}
        ws={own.id}
        onDone={() => undefined}
      />
    );
    const prepare = (db: typeof mounted.db) => db.workspaces.bulkAdd([own]);
    mounted = await mount(mail, { prepare });
    const box = mounted.find('[name=due]');
    expect(box.closest('label')?.textContent).toContain('please send the offer by 27 November 2026');
    submit();
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    expect(JSON.stringify(mounted.done[0])).not.toContain('"due"');

    mounted.end();
    mounted = await mount(mail, { prepare });
    await act(() => mounted.find<HTMLInputElement>('[name=due]').click());
    submit();
    const due = { date: '2026-11-27', time: null, zone: null };
    await mounted.until(() => expect(mounted.done).toMatchObject([{ records: [{ fields: { due } }] }]));
  });

  it('is linked to its sender, and to no colleague who shares the switchboard', async () => {
    const switchboard = { '+420222111000': { raw: '+420 222 111 000', label: '' } };
    const petr = newId();
    const prepare = async (db: typeof mounted.db) => {
      await db.workspaces.bulkAdd([own]);
      for (const [id, name, emails] of [
        [`0${newId().slice(1)}`, 'Jana Nováková', {}],
        [petr, 'Petr Dvořák', { 'petr@f.cz': { label: '' } }],
      ] as const) {
        const fields = { name, emails, phones: switchboard };
        await db.contact.add(Object.assign(projectRecord('contact', own.id, id, fields)));
      }
    };
    const sender = (name: string, email: string) => ({
      ...{ name, organisation: null, role: null, emails: [email], urls: [], addresses: [] },
      phones: [{ raw: '+420 222 111 000', e164: '+420222111000' }],
      from: 'mail-page' as const,
    });
    const mail = (name: string, email: string) => (
      <SlipForm
        kind="task"
        capture={{
          ...capture,
          email: { subject: 'Offer', from: { name, email }, to: [], sentAt: null, text: '' },
        }}
        found={{ ...found, contacts: [sender(name, email)] }}
        ws={own.id}
        onDone={() => undefined}
      />
    );
    mounted = await mount(mail('Petr Dvořák', 'petr@f.cz'), { prepare });
    await mounted.until(() => expect(mounted.root.textContent).toContain('Linked: Petr Dvořák'));
    submit();
    await mounted.until(() =>
      expect(mounted.done).toMatchObject([{ records: [{ fields: { contactIds: { [petr]: true } } }] }]),
    );

    mounted.end();
    mounted = await mount(mail('Eva Malá', 'eva@f.cz'), { prepare });
    submit();
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    expect(mounted.done).toMatchObject([
      { records: [{ kind: 'task' }, { kind: 'contact', fields: { name: 'Eva Malá' } }] },
    ]);
    expect(mounted.root.textContent).not.toContain('Jana');
  });
});
