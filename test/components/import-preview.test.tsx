// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportPreview } from '../../components/interchange/ImportPreview';
import { type ContactFields, emptyContact } from '../../lib/interchange/contact-fields';
import type { Contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import type { Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import { mount, workspaceRow } from './mounted';

const own = workspaceRow('');
const id = newId();
const row = (fields: RawRecord): Row<'contact'> =>
  Object.assign(
    projectRecord('contact', own.id, id, {
      ...{ name: 'Jana Nováková', emails: { 'jana@f.cz': { label: '' } } },
      ...fields,
    }),
  );
const read: Row<'contact'> & Contact = row({ notes: 'volat ráno' });
const found = {
  ...{ ...emptyContact(), name: 'Jana Nováková', notes: 'má psa', role: 'účetní' },
  emails: { 'jana@f.cz': { label: '' } },
};
let mounted: Awaited<ReturnType<typeof mount>>;
afterEach(() => mounted.end());

/** The preview of a file, opened before the contact became what it is `now`. */
const preview = (now: RawRecord | null, ...others: ContactFields[]) =>
  mount(
    <ImportPreview
      ws={own.id}
      name="list.csv"
      reading={{
        contacts: [found, ...others].map((fields, n) => ({ at: n + 2, fields, further: [] })),
        tasks: [],
        warnings: [],
      }}
      known={[read, ...others.map(() => null)]}
      onClose={() => undefined}
    />,
    { prepare: async (db) => now && (await db.contact.add(row(now))) },
  );
const choose = (choice: string) => {
  const field = mounted.find<HTMLSelectElement>('[name=knownChoice]');
  act(() => {
    field.value = choice;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const press = () => act(() => mounted.find<HTMLButtonElement>('[data-testid=import-do]').click());

describe('an import', () => {
  it('adds to what somebody wrote while the file was looked over', async () => {
    mounted = await preview({ notes: 'volat večer', role: 'ředitelka' });
    press();
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    expect(mounted.done).toMatchObject([
      {
        records: [],
        edits: [
          {
            ...{ id, fields: { notes: 'volat večer\n\nmá psa' } },
            entries: { alsoKnown: { 'role účetní': { field: 'role', text: 'účetní' } } },
          },
        ],
      },
    ]);
  });

  it.each([
    ['binned', { deletedAt: '2026-11-21T08:00:00.000Z' }],
    ['gone', null],
  ])('brings as new who was %s meanwhile', async (_, now) => {
    mounted = await preview(now);
    press();
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    expect(mounted.done).toMatchObject([{ records: [{ fields: { name: 'Jana Nováková' } }], edits: [] }]);
  });

  it('says when who is here cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    mounted = await preview({});
    mounted.db.close({ disableAutoOpen: true });
    press();
    await mounted.until(() => expect(mounted.said[0]).toMatch(/could not be saved/));
    expect(mounted.done).toEqual([]);
  });

  it('leaves out who was to be skipped, gone or not', async () => {
    mounted = await preview(null, { ...emptyContact(), name: 'Eva Malá' });
    choose('skip');
    press();
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    const [intent] = mounted.done;
    if (intent?.type !== 'import-records') throw new Error('not an import');
    expect(intent.records.map(({ fields }) => fields.name)).toEqual(['Eva Malá']);
    expect(intent.edits).toEqual([]);
  });
});
