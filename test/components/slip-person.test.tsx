// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { SlipPerson } from '../../components/slip/SlipPerson';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import { mount, workspaceRow } from './mounted';

const own = workspaceRow('');
const page = { title: 'Team', url: 'https://f.cz/', excerpt: '' };
const capture = { page, email: null, contacts: [], events: [], truncated: false };
const person = {
  ...{ name: 'Jana Nováková', organisation: 'Firma', role: 'ředitelka' },
  ...{ emails: ['jana@f.cz', 'novakova@f.cz'], phones: [], urls: [], addresses: [] },
  from: 'microformats' as const,
};
/** Here she has a role and no organisation. */
const row: Row<'contact'> = Object.assign(
  projectRecord('contact', own.id, newId(), {
    ...{ name: 'Jana Nováková', role: 'účetní' },
    emails: { 'jana@f.cz': { label: '' } },
  }),
);
const known = { row, reasons: [{ kind: 'email', what: 'jana@f.cz' } as const] };
let mounted: Awaited<ReturnType<typeof mount>>;
afterEach(() => mounted.end());

const open = async () => {
  const view = (
    <SlipPerson ws={own.id} capture={capture} person={person} known={known} onDone={() => undefined} />
  );
  mounted = await mount(view);
};
const click = (selector: string) => act(() => mounted.find<HTMLInputElement>(selector).click());
const submit = () =>
  act(() => {
    mounted.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

describe('what a page says of somebody who is known', () => {
  it('fills an empty field, unless the person leaves it out', async () => {
    await open();
    const box = mounted.find<HTMLInputElement>('[data-entry=organisation]');
    expect([box.type, box.checked, box.getAttribute('aria-label')]).toEqual([
      'checkbox',
      true,
      'Organisation: Firma',
    ]);
    submit();
    await mounted.until(() => expect(mounted.done).toMatchObject([{ fields: { organisation: 'Firma' } }]));

    mounted.end();
    await open();
    click('[data-entry=organisation]');
    submit();
    await mounted.until(() => expect(mounted.done).toHaveLength(1));
    expect(mounted.done).toMatchObject([
      { type: 'edit-record', fields: {}, entries: { emails: { 'novakova@f.cz': { label: '' } } } },
    ]);
    expect(JSON.stringify(mounted.done)).not.toContain('Firma');
  });

  it('stands beside what is known otherwise, as a choice of the two', async () => {
    await open();
    const sides = [...mounted.root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(sides.map(({ dataset, checked }) => [dataset.field, dataset.side, checked])).toEqual([
      ['role', 'left', true],
      ['role', 'right', false],
    ]);
    click('[data-side=right]');
    submit();
    await mounted.until(() =>
      expect(mounted.done).toMatchObject([{ fields: { role: 'ředitelka', organisation: 'Firma' } }]),
    );
  });
});
