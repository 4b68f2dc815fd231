import * as v from 'valibot';
import { contact } from '../records/contact';
import type { RawRecord } from '../records/kind';
import type { Records } from './apply';
import type { EntryPlace } from './entry-places';

/**
 * The history of a contact's fields: who changed which when, and what stood there before. It is written by the command
 * that makes the change, so that everybody has it, however much of the log is gone.
 */
interface Change {
  records: Records;
  id: string;
  command: { commandId: string; at: string };
  by: string;
}

/** Fields of which no history is kept: it would be of no use, or, of notes, as long as they are at every pause in typing. */
const WITHOUT = new Set(['alsoKnown', 'distinct', 'source', 'updatedAt', 'updatedBy']);
const WITHOUT_TEXT = new Set(['notes']);
/** What one person does to one field within this time is one change; the text before the first of it is kept. */
const ONE_CHANGE_MS = 10 * 60_000;
/** The oldest changes give way beyond these. */
const MAX_CHANGES = 60;

const entrySchema = contact.fields.changes.entry;

export function noteFieldChange(change: Change, field: string, value: unknown): void {
  const before = change.records.read('contact', change.id)?.[field];
  const was = textOf(before);
  if (WITHOUT.has(field) || was === textOf(value)) return;
  note(change, { field, was: WITHOUT_TEXT.has(field) ? '' : was, entry: '' });
}

/**
 * Told of the contact in which it is changed, which may be another than the one that holds the entry.
 *
 * @param at which contact holds the entry, and under which key.
 * @param value the entry's new value, null where it is taken out.
 */
export function noteEntryChange(change: Change, field: string, at: EntryPlace, value: unknown): void {
  if (WITHOUT.has(field)) return;
  const entries: unknown = change.records.read('contact', at.id)?.[field];
  const was = isRecord(entries) ? entryText(at.key, entries[at.key]) : '';
  const is = entryText(at.key, value);
  if (was !== is) note(change, { field, was, entry: is || was });
}

export function noteMerge(change: Change, field: 'merged' | 'unmerged', name: string): void {
  note(change, { field, was: '', entry: name });
}

function note({ records, id, command, by }: Change, told: { field: string; was: string; entry: string }) {
  const held = readChanges(records.read('contact', id)?.changes);
  const { field, was, entry } = told;
  const at = command.at;
  const last = held.findLast(([, one]) => one.field === field)?.[1];
  const goesOn =
    last?.by === by &&
    `${last.entry}${entry}` === '' &&
    Math.abs(Date.parse(at) - Date.parse(last.at)) < ONE_CHANGE_MS;
  if (goesOn) return;
  const key = `${command.commandId} ${field} ${entry}`.slice(0, 254).toWellFormed();
  const value = { field, was: was.slice(0, 500), at, by, entry: entry.slice(0, 254) };
  records.setEntry('contact', id, 'changes', key, value);
  for (const [old] of held.slice(0, Math.max(0, held.length + 1 - MAX_CHANGES)))
    records.setEntry('contact', id, 'changes', old, null);
}

/** Oldest first. */
function readChanges(raw: unknown) {
  if (!isRecord(raw)) return [];
  const held = Object.entries(raw).flatMap(([key, one]) => {
    const parsed = v.safeParse(entrySchema, one);
    return parsed.success ? [[key, parsed.output] as const] : [];
  });
  return held.sort(([, a], [, b]) => (a.at < b.at ? -1 : 1));
}

/** How an entry reads: a number as it was written, an address, a tag by its key. */
function entryText(key: string, value: unknown): string {
  if (!isRecord(value)) return value === true ? key : '';
  return textOf(value.raw ?? value.text ?? value.url ?? key);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value ? JSON.stringify(value) : '';
const isRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null;
