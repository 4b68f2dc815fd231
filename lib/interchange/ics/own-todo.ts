import type { RawRecord } from '../../records/kind';
import type { TaskFields } from './task-fields';

/** Fields that no property of a to-do has a place for. */
const WHOLE = [
  'assignee',
  'requestedBy',
  'waitingOn',
  'checklist',
  'order',
  'urgent',
  'source',
  'start',
  'planned',
] as const;

/** What only a task here has, as JSON; empty where the properties say all of it. */
export function writeOwn(fields: TaskFields): string {
  const own: RawRecord = {};
  for (const name of WHOLE) {
    const value = fields[name];
    if (value && (typeof value !== 'object' || Object.keys(value).length > 0)) own[name] = value;
  }
  if (fields.status === 'waiting') own.status = 'waiting';
  if (fields.remind === 'never') own.remind = 'never';
  if (fields.recurrence) {
    const { from, missed, usual } = fields.recurrence;
    if (from !== 'due' || missed || usual)
      own.recurrence = { from, ...(missed && { missed }), ...(usual && { usual }) };
  }
  return Object.keys(own).length > 0 ? JSON.stringify(own) : '';
}

/**
 * What a file of ours, or one that says to be, holds beyond the properties; whoever calls checks each value by its schema.
 * What the properties say themselves goes before it: another program may have changed that.
 */
export function readOwn(json: string, said: RawRecord): RawRecord {
  const own = parse(json);
  if (!own) return {};
  const fields: RawRecord = {};
  for (const name of WHOLE) if (Object.hasOwn(own, name)) fields[name] = own[name];
  if (own.status === 'waiting' && said.status === 'open') fields.status = 'waiting';
  if (own.remind === 'never' && said.remind === null) fields.remind = 'never';
  if (isObject(own.recurrence) && isObject(said.recurrence)) {
    const { from, missed, usual } = own.recurrence;
    fields.recurrence = {
      ...said.recurrence,
      ...(from !== undefined && { from }),
      ...(missed !== undefined && { missed }),
      ...(usual !== undefined && { usual }),
    };
  }
  return fields;
}

function parse(json: string): RawRecord | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    // Cut off, or changed by hand: the properties say the rest.
    return null;
  }
}

const isObject = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
