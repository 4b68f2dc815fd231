import * as v from 'valibot';
import { derivedContactFields } from '../records/contact';
import type { RawRecord } from '../records/kind';
import { type KindName, kinds } from '../records/registry';
import { bulkSteps } from './bulk-command';
import type { Command, CommandOf } from './command';
import { noteEntryChange, noteFieldChange } from './contact-changes';
import { applyDelegation, withAssignment } from './delegation';
import { placesOf } from './entry-places';
import { mergeContacts, unmergeContacts } from './merge-contacts';
import { continueSeries, untouchedNext } from './series';

/** What a command may do to a workspace's records; `lib/docs/collection.ts` is the one in use. */
export interface Records {
  add(kind: KindName, id: string, base: RawRecord): void;
  set(kind: KindName, id: string, field: string, value: unknown): void;
  setEntry(kind: KindName, id: string, field: string, key: string, value: unknown): void;
  has(kind: KindName, id: string): boolean;
  /** The record as it stands, unchecked. */
  read(kind: KindName, id: string): RawRecord | null;
  /** The contacts that are shown in this one. */
  mergedIn(contact: string): readonly string[];
}

/** Why a command cannot be applied; each has a sentence in the messages. */
export type CommandFault =
  | 'unreadable-command'
  | 'no-such-workspace'
  | 'no-such-record'
  | 'unknown-field'
  | 'bad-value'
  | 'viewer-may-not-write'
  | 'not-the-owner'
  | 'removed-from-workspace'
  | 'no-such-member'
  | 'owner-must-pass-first'
  | 'cloned-device'
  | 'no-such-invite'
  | 'no-such-request'
  | 'invite-closed'
  | 'no-such-question'
  | 'not-the-one-asked';

/** The commands that change records; those about workspaces and notes are the hub's own. */
export type RecordCommand = CommandOf<
  | 'add-records'
  | 'edit-record'
  | 'complete-task'
  | 'skip-task'
  | 'reopen-task'
  | 'bin-record'
  | 'restore-record'
  | 'merge-contacts'
  | 'unmerge-contacts'
  | 'import-records'
  | 'take-back-import'
  | 'edit-records'
  | 'assign-task'
  | 'answer-assignment'
  | 'ask-decision'
  | 'answer-decision'
>;

const recordCommands: readonly Command['type'][] = [
  ...([
    'add-records',
    'edit-record',
    'complete-task',
    'skip-task',
    'reopen-task',
    'bin-record',
    'restore-record',
    'merge-contacts',
    'unmerge-contacts',
    'import-records',
    'take-back-import',
    'edit-records',
    'assign-task',
    'answer-assignment',
    'ask-decision',
    'answer-decision',
  ] as const),
];

export const isRecordCommand = (command: Command): command is RecordCommand =>
  recordCommands.includes(command.type);

/**
 * Why this command would do harm or nothing: checked before the first change, so that none is done by halves.
 */
export function faultOf(records: Records, command: RecordCommand): CommandFault | null {
  switch (command.type) {
    case 'add-records':
      return firstFault(command.records.map(({ kind, fields }) => fieldsFault(kind, fields)));
    case 'edit-record':
      return (
        missing(records, command.kind, command.id) ??
        fieldsFault(command.kind, command.fields) ??
        wholeFault(command.kind, command.fields) ??
        entriesFault(command.kind, command.entries)
      );
    case 'complete-task':
    case 'skip-task':
    case 'reopen-task':
    case 'assign-task':
    case 'answer-assignment':
    case 'ask-decision':
    case 'answer-decision':
      return missing(records, 'task', command.task);
    case 'bin-record':
    case 'restore-record':
      return missing(records, command.kind, command.id);
    case 'merge-contacts':
      return (
        firstFault([command.keep, ...command.gone].map((id) => missing(records, 'contact', id))) ??
        fieldsFault('contact', command.fields)
      );
    case 'unmerge-contacts':
      return firstFault(command.gone.map((id) => missing(records, 'contact', id)));
    case 'import-records':
    case 'take-back-import':
    case 'edit-records':
      for (const step of stepsOf(command)) {
        const fault = faultOf(records, step);
        if (fault) return fault;
      }
      return null;
    default:
      return command satisfies never;
  }
}

/** Applies a command that has no fault (it throws half-way where it has one). `by` is the acting member's id. */
export function applyCommand(records: Records, command: RecordCommand, by: string): void {
  const touch = (kind: KindName, id: string, fields: RawRecord) => {
    for (const [field, value] of Object.entries(fields)) records.set(kind, id, field, value);
    records.set(kind, id, 'updatedAt', command.at);
    records.set(kind, id, 'updatedBy', by);
  };
  switch (command.type) {
    case 'add-records': {
      const stamp = { createdAt: command.at, createdBy: by, updatedAt: command.at, updatedBy: by };
      for (const { kind, id, fields } of command.records)
        if (!records.has(kind, id)) {
          const declared = asDeclared(kind, fields);
          const given = kind === 'task' ? withAssignment(declared, null, { ...command, by }) : declared;
          records.add(kind, id, { ...given, ...stamp });
        }
      return;
    }
    case 'edit-record': {
      const { kind, id } = command;
      const change = { records, id, command, by };
      for (const [field, entries] of Object.entries(command.entries))
        for (const [key, given] of Object.entries(entries)) {
          const value = entryAsDeclared(kind, field, given);
          const places =
            kind === 'contact' ? placesOf(records, id, field, key, value) : ([{ id, key }] as const);
          if (kind === 'contact') noteEntryChange(change, field, places[0], value);
          for (const at of places) records.setEntry(kind, at.id, field, at.key, value);
        }
      const fields = asDeclared(kind, command.fields);
      if (kind === 'contact')
        for (const [field, value] of Object.entries(fields)) noteFieldChange(change, field, value);
      const before = kind === 'task' ? records.read(kind, id) : null;
      return touch(kind, id, before ? withAssignment(fields, before, { ...command, by }) : fields);
    }
    case 'complete-task':
    case 'skip-task': {
      const status = command.type === 'skip-task' ? 'dropped' : 'done';
      continueSeries(records, command, by);
      return touch('task', command.task, { status, completedAt: command.at, completedBy: by });
    }
    case 'reopen-task': {
      const next = untouchedNext(records, command.task);
      if (next) touch('task', next, { deletedAt: command.at });
      return touch('task', command.task, { status: 'open', completedAt: null, completedBy: '' });
    }
    case 'bin-record':
      return touch(command.kind, command.id, { deletedAt: command.at });
    case 'restore-record':
      return touch(command.kind, command.id, { deletedAt: null });
    case 'merge-contacts':
      return mergeContacts(records, command, by);
    case 'unmerge-contacts':
      return unmergeContacts(records, command, by);
    case 'import-records':
    case 'take-back-import':
    case 'edit-records':
      for (const step of stepsOf(command)) applyCommand(records, step, by);
      return;
    case 'assign-task':
    case 'answer-assignment':
    case 'ask-decision':
    case 'answer-decision':
      applyDelegation(records, command, by);
      return touch('task', command.task, {});
    default:
      return command satisfies never;
  }
}

/** An import, or a change of many, is made of what people do to one record at a time. */
function stepsOf(
  command: CommandOf<'import-records' | 'take-back-import' | 'edit-records'>,
): RecordCommand[] {
  if (command.type === 'edit-records') return bulkSteps(command);
  const { ws, commandId, at, records } = command;
  const stamp = { ws, commandId, at };
  const edits = command.edits.map((edit) => ({ type: 'edit-record', ...stamp, ...edit }) as const);
  if (command.type === 'take-back-import')
    return [
      ...edits,
      ...records.map(({ kind, id }) => ({ type: 'bin-record', ...stamp, kind, id }) as const),
    ];
  return [
    ...(command.records.length > 0
      ? [{ type: 'add-records', ...stamp, records: command.records } as const]
      : []),
    ...edits,
  ];
}

/** Values as their schemas read them: without inner keys that nobody declared, reserved ones above all. */
function asDeclared(kind: KindName, fields: RawRecord): RawRecord {
  const read = (name: string, value: unknown) => v.parse(fieldOf(kind, name)?.schema ?? v.never(), value);
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, read(name, value)]));
}

function entryAsDeclared(kind: KindName, name: string, value: unknown): unknown {
  return value === null ? null : v.parse(fieldOf(kind, name)?.entry ?? v.never(), value);
}

function missing(records: Records, kind: KindName, id: string): CommandFault | null {
  return records.has(kind, id) ? null : 'no-such-record';
}

function fieldsFault(kind: KindName, fields: RawRecord): CommandFault | null {
  return firstFault(
    Object.entries(fields).map(([name, value]) => {
      const field = fieldOf(kind, name);
      if (!field) return 'unknown-field';
      return v.is(field.schema, value) ? null : 'bad-value';
    }),
  );
}

/** Once a record is there, its keyed fields change entry by entry: replacing them whole would undo others' changes. */
function wholeFault(kind: KindName, fields: RawRecord): CommandFault | null {
  return Object.keys(fields).some((name) => fieldOf(kind, name)?.entry) ? 'bad-value' : null;
}

function entriesFault(kind: KindName, entries: Record<string, RawRecord>): CommandFault | null {
  return firstFault(
    Object.entries(entries).flatMap(([name, byKey]) => {
      const entry = fieldOf(kind, name)?.entry;
      if (!entry) return ['unknown-field' as const];
      return Object.values(byKey).map((value) => (value === null || v.is(entry, value) ? null : 'bad-value'));
    }),
  );
}

const fieldOf = (kind: KindName, name: string) => {
  const fields: Record<string, { schema: v.GenericSchema; entry: v.GenericSchema | null }> =
    kinds[kind].fields;
  if (kind === 'contact' && derivedContactFields.includes(name)) return undefined;
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
};

const firstFault = (faults: (CommandFault | null)[]) => faults.find((fault) => fault !== null) ?? null;
