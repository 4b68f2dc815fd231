import { parseRule } from '../../calendar/recurrence/parse-rule';
import { isFinerThan } from '../../calendar/recurrence/rule';
import { parseRecord, type RawRecord } from '../../records/kind';
import { MAX_EXCEPT, task as taskKind } from '../../records/task';
import { visibleName } from '../../records/visible-name';
import type { Property } from '../vcard/property';
import { splitEscaped, unescapeText } from '../vcard/text-values';
import type { Warnings } from '../warning';
import { wellFormed } from '../well-formed';
import { remindOfAlarms } from './alarms';
import { readOwn } from './own-todo';
import type { Todo } from './read-todos';
import { OWN_PROPERTY, type ReadTask, type TaskFields } from './task-fields';
import { createTimes } from './todo-times';

/** What programs note for themselves, and what every calendar bears. */
const SILENT =
  /^(?:DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|CLASS|TRANSP|PERCENT-COMPLETE|RECURRENCE-ID|X-[A-Z0-9-]+|IANA-[A-Z-]+)$/;
const MAX_TITLE = 500;
const MAX_NOTES = 20_000;
const MAX_UID = 500;

/** A task of a to-do's properties; null where it says nothing that a person could read. */
export function taskOfTodo({ at, properties, alarms }: Todo, warnings: Warnings): ReadTask | null {
  const byName = new Map<string, Property[]>();
  for (const property of properties) {
    const others = byName.get(property.name);
    if (others) others.push(property);
    else byName.set(property.name, [property]);
  }
  const take = (name: string): Property[] => {
    const found = byName.get(name) ?? [];
    byName.delete(name);
    return found;
  };
  const first = (name: string): Property | null => take(name)[0] ?? null;
  const textOf = (name: string, max: number): string => {
    const property = first(name);
    const text = property ? wellFormed(unescapeText(property.value)).trim() : '';
    if (property && text.length > max) warnings.add(property.at, 'cut', name);
    return text.slice(0, max);
  };

  const summary = textOf('SUMMARY', MAX_TITLE).replace(/\s*\n\s*/g, ' ');
  const title = visibleName(summary).trim() === '' ? '' : summary;
  const notes = textOf('DESCRIPTION', MAX_NOTES);
  if (title === '' && notes === '') return null;
  const times = createTimes({ first, take }, warnings);
  const { due, start } = times;
  const rule = first('RRULE');
  const url = first('URL')?.value.trim() ?? '';
  const fields: RawRecord = {
    ...{ title: title || (notes.split('\n', 1)[0] ?? '').slice(0, MAX_TITLE), notes, due, start },
    ...statusOf(first('STATUS'), first('PERCENT-COMPLETE'), times.completed),
    priority: priorityOf(first('PRIORITY')),
    tags: tagsOf(take('CATEGORIES'), warnings),
    recurrence: rule ? recurrenceOf(rule, times.except, warnings) : null,
    remind: remindOfAlarms(alarms, times, warnings),
    source: url ? { url, title: '', kind: 'file', excerpt: '' } : null,
  };
  const uid = textOf('UID', MAX_UID);
  const related = take('RELATED-TO').find(
    ({ parameters }) => (parameters.get('RELTYPE')?.[0] ?? 'PARENT').toUpperCase() === 'PARENT',
  );
  const parent = related ? unescapeText(related.value).trim().slice(0, MAX_UID) : '';
  const own = first(OWN_PROPERTY);
  if (own) Object.assign(fields, readOwn(unescapeText(own.value), fields));
  for (const [name, [property]] of byName)
    if (property && !SILENT.test(name) && property.value.trim() !== '')
      warnings.add(property.at, 'task-not-kept', name);
  const parsed = parseRecord(taskKind, '', fields);
  return { at, fields: ownFields(parsed), uid, parent };
}

function ownFields(parsed: ReturnType<typeof parseRecord<typeof taskKind.fields>>): TaskFields {
  const {
    id: _,
    createdAt: _1,
    createdBy: _2,
    updatedAt: _3,
    updatedBy: _4,
    deletedAt: _5,
    ...fields
  } = parsed;
  return fields;
}

function statusOf(status: Property | null, percent: Property | null, completed: string | null) {
  const said = status?.value.trim().toUpperCase() ?? '';
  const isDone =
    said === 'COMPLETED' || (said === '' && (completed !== null || percent?.value.trim() === '100'));
  if (isDone) return { status: 'done', completedAt: completed };
  if (said === 'IN-PROCESS') return { status: 'doing', completedAt: null };
  return { status: said === 'CANCELLED' ? 'dropped' : 'open', completedAt: null };
}

/** 1 to 4 are high, 5 is normal, 6 to 9 are low (RFC 5545, 3.8.1.9), of which the first of all is the highest here. */
function priorityOf(property: Property | null): number | null {
  const n = Number(property?.value.trim() || 0);
  if (!Number.isInteger(n) || n < 1 || n > 9) return null;
  if (n === 1) return 1;
  return n < 5 ? 2 : n === 5 ? 3 : 4;
}

const MAX_TAGS = 100;

function tagsOf(properties: readonly Property[], warnings: Warnings): Record<string, true> {
  const tags: [string, true][] = [];
  for (const { at, value } of properties)
    for (const part of splitEscaped(value, ',')) {
      const tag = wellFormed(unescapeText(part)).trim();
      if (tag.length > 254 || tags.length >= MAX_TAGS) warnings.add(at, 'cut', 'CATEGORIES');
      else if (tag !== '') tags.push([tag, true]);
    }
  return Object.fromEntries(tags);
}

function recurrenceOf({ at, value }: Property, except: string[], warnings: Warnings): object | null {
  const rrule = value.trim().toUpperCase();
  const parsed = parseRule(rrule);
  if ('fault' in parsed || rrule.length > 500 || isFinerThan(parsed.rule.freq, 'DAILY')) {
    warnings.add(at, 'bad-rule', value);
    return null;
  }
  return { rrule, from: 'due', ...(except.length > 0 && { except: except.slice(0, MAX_EXCEPT) }) };
}
