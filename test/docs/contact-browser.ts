import '../setup/seeded-chance';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { applyCommand, faultOf, type RecordCommand } from '../../lib/commands/apply';
import { type Collection, openCollection } from '../../lib/docs/collection';
import { type Contact, contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import { parseRecord, type RawRecord } from '../../lib/records/kind';

export const ws = newId();
type Given = RecordCommand extends infer C
  ? C extends RecordCommand
    ? Omit<C, 'commandId' | 'at' | 'ws'>
    : never
  : never;

/** A browser's document, and what its person does to it; the clock goes on by a second at every step. */
export function browser(doc = new Y.Doc()) {
  const records = openCollection(doc);
  let seconds = 0;
  doc.on('afterTransaction', (transaction: Y.Transaction) => void records.touchedBy(transaction));
  const does = (given: Given, by = 'ana') => {
    seconds += 1;
    const at = new Date(Date.UTC(2026, 10, 21) + seconds * 1000).toISOString();
    const command = { ...given, ws, commandId: newId(), at } as RecordCommand;
    expect(faultOf(records, command)).toBeNull();
    doc.transact(() => applyCommand(records, command, by));
  };
  const adds = (fields: RawRecord) => {
    const id = newId();
    does({ type: 'add-records', records: [{ kind: 'contact', id, fields }] });
    return id;
  };
  return { doc, records, does, adds, row: (id: string) => rowOf(records, id) };
}

export const rowOf = (records: Collection, id: string): Contact =>
  parseRecord(contact, id, records.readWhole('contact', id) ?? {});
