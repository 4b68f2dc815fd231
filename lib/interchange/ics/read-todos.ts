import type { FileText } from '../decode-text';
import { contentLines } from '../vcard/content-lines';
import { type Property, parseProperty } from '../vcard/property';
import type { Warnings } from '../warning';
import type { ReadTask } from './task-fields';
import { taskOfTodo } from './todo-to-task';

/** A VTODO that is being read, and what stands in its alarms. */
export interface Todo {
  at: number;
  properties: Property[];
  alarms: Property[][];
}

/** Components that say nothing a task could hold, and whose loss nobody misses. */
const PLAIN = new Set(['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VTODO', 'VALARM']);
/** Deeper no calendar goes. */
const MAX_DEPTH = 100;

/**
 * Reads the to-dos of an iCalendar file (RFC 5545, 3.6.2), several in one file, as they are found. Total: whatever is in the
 * file, what can be read is, and the rest gives a warning with its line.
 *
 * @returns a generator that yields after each line, null where no to-do was complete, so that callers can pause it.
 */
export function* readTodos(file: FileText, warnings: Warnings): Generator<ReadTask | null> {
  let open: string[] = [];
  let todo: Todo | null = null;
  let found = 0;
  const uids = new Set<string>();
  const parents: { at: number; uid: string }[] = [];

  const finish = (one: Todo): ReadTask | null => {
    found += 1;
    const task = taskOfTodo(one, warnings);
    if (!task) warnings.add(one.at, 'empty-task');
    else {
      uids.add(task.uid);
      const at = one.properties.find(({ name }) => name === 'RELATED-TO')?.at ?? one.at;
      if (task.parent) parents.push({ at, uid: task.parent });
    }
    return task;
  };

  for (const line of contentLines(file.text)) {
    const property = parseProperty(line, file.legacy);
    const component = property?.value.trim().toUpperCase() ?? '';
    if (!property) warnings.add(line.at, 'stray-line', line.text);
    else if (property.name === 'BEGIN') {
      if (component === 'VTODO') {
        if (todo) {
          warnings.add(line.at, 'task-no-end');
          yield finish(todo);
          open = open.slice(0, open.indexOf('VTODO'));
        }
        todo = { at: line.at, properties: [], alarms: [] };
      } else if (component === 'VALARM') todo?.alarms.push([]);
      if (!PLAIN.has(component)) warnings.add(line.at, 'task-not-kept', component);
      if (open.length < MAX_DEPTH) open.push(component);
    } else if (property.name === 'END') {
      const at = open.lastIndexOf(component);
      if (at < 0) warnings.add(line.at, 'stray-line', line.text);
      else open = open.slice(0, at);
      if (component === 'VTODO' && todo) {
        yield finish(todo);
        todo = null;
      }
    } else if (todo) {
      const inside = open.at(-1);
      if (inside === 'VTODO') todo.properties.push(property);
      else if (inside === 'VALARM') todo.alarms.at(-1)?.push(property);
    }
    yield null;
  }
  if (todo) {
    warnings.add(todo.at, 'task-no-end');
    yield finish(todo);
  }
  for (const { at, uid } of parents) if (!uids.has(uid)) warnings.add(at, 'task-not-kept', 'RELATED-TO');
  if (found === 0) warnings.add(1, 'no-task');
}
