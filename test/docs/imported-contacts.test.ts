import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { command } from '../../lib/commands/command';
import { emptyContact } from '../../lib/interchange/contact-fields';
import { createKnownFinder } from '../../lib/interchange/find-known';
import { createImportPlanner } from '../../lib/interchange/plan-import';
import type { Contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import { browser } from './contact-browser';

const jana = {
  ...emptyContact(),
  name: 'Jana Nováková',
  emails: { 'jana@firma.cz': { label: '' } },
  addresses: { a0: { text: 'Dlouhá 5' } },
  notes: 'volat ráno',
};
/** The same person as another program has her. */
const found = {
  ...emptyContact(),
  name: 'J. Nováková',
  organisation: 'Firma',
  kind: 'client' as const,
  emails: { 'jana@firma.cz': { label: 'work' }, 'jana@doma.cz': { label: 'home' } },
  phones: { '+420777123456': { raw: '777 123 456', label: 'mobile' } },
  addresses: { a0: { text: 'Krátká 1' }, a1: { text: 'Dlouhá 5' } },
  urls: { u0: { url: 'https://firma.cz' } },
  tags: { VIP: true as const },
  notes: 'má psa',
};
const eva = { ...emptyContact(), name: 'Eva', emails: { 'eva@nova.cz': { label: '' } } };

function prepared(choice: 'update' | 'skip' | 'add') {
  const ana = browser();
  const id = ana.adds(jana);
  const known = ana.row(id);
  const finder = createKnownFinder();
  finder.add(known);
  const planner = createImportPlanner(newId);
  for (const fields of [found, eva, found]) planner.add({ fields, known: finder.find(fields), choice });
  return { ana, id, before: known, plan: planner.plan() };
}

const unstamped = ({ updatedAt: _, updatedBy: __, changes: ___, ...rest }: Contact) => rest;

describe('an import', () => {
  it('takes every address, whatever keys they have in the file', () => {
    const ana = browser();
    const known = ana.row(ana.adds(jana));
    const addresses = { a0: { text: 'Krátká 1' }, 'a0-1': { text: 'Široká 2' } };
    const planner = createImportPlanner(newId);
    planner.add({ fields: { ...emptyContact(), addresses }, known, choice: 'update' });
    const { edits } = planner.plan();
    ana.does({ type: 'import-records', records: [], edits });
    const texts = Object.values(ana.row(known.id).addresses).map(({ text }) => text);
    expect(texts.sort()).toEqual(['Dlouhá 5', 'Krátká 1', 'Široká 2']);
  });

  it('adds to those who are here what is new, and replaces nothing', () => {
    const { ana, id, plan } = prepared('update');
    expect([plan.records.length, plan.edits.length]).toEqual([1, 1]);
    ana.does({ type: 'import-records', records: plan.records, edits: plan.edits });
    const after = ana.row(id);
    expect(after).toMatchObject({
      name: 'Jana Nováková',
      organisation: 'Firma',
      kind: 'client',
      notes: 'volat ráno\n\nmá psa',
      emails: { 'jana@firma.cz': { label: '' }, 'jana@doma.cz': { label: 'home' } },
      tags: { VIP: true },
    });
    expect(Object.values(after.addresses)).toEqual([{ text: 'Dlouhá 5' }, { text: 'Krátká 1' }]);
    expect(Object.values(after.alsoKnown)).toEqual([{ field: 'name', text: 'J. Nováková' }]);
  });

  it.each(['update', 'skip', 'add'] as const)(
    'is taken back whole, whoever was chosen to be %s',
    (choice) => {
      const { ana, id, before, plan } = prepared(choice);
      ana.does({ type: 'import-records', records: plan.records, edits: plan.edits });
      const added = plan.records.map(({ kind, id }) => ({ kind, id }));
      expect(added).toHaveLength({ update: 1, skip: 1, add: 3 }[choice]);
      for (const one of added) expect(ana.row(one.id).deletedAt).toBeNull();
      ana.does({ type: 'take-back-import', records: added, edits: plan.undoEdits });
      expect(unstamped(ana.row(id))).toEqual(unstamped(before));
      for (const one of added) expect(ana.row(one.id).deletedAt).not.toBeNull();
    },
  );

  it('brings no member and changes none', () => {
    const { ana } = prepared('skip');
    const member = { kind: 'member', id: newId(), fields: { name: 'Eve', role: 'owner' } };
    const parsed = v.safeParse(command, {
      ...{ type: 'import-records', ws: newId(), commandId: newId(), at: new Date().toISOString() },
      ...{ records: [member], edits: [] },
    });
    expect(parsed.success).toBe(false);
    expect([...ana.records.ids('member')]).toEqual([]);
  });
});
