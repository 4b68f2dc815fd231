import { inSlices } from '../pace/in-slices';
import type { ReadContact } from './contact-fields';
import { type FileText, readFileText } from './decode-text';
import { readTodos } from './ics/read-todos';
import type { ReadTask } from './ics/task-fields';
import { type ContactsFile, type FileFormat, formatOf, openContacts, readContacts } from './read-contacts';
import { readMailContacts } from './read-mail';
import { createPhoneReader } from './read-phones';
import { createWarnings, type ImportWarning } from './warning';

/** A file that contacts or tasks can be read from, looked at but not yet read. */
export type OpenedFile =
  | ContactsFile
  | { format: 'eml'; bytes: Uint8Array }
  | { format: 'ics'; file: FileText };

export type FileFault = 'too-large' | 'unreadable' | 'not-read';

export interface Reading {
  contacts: ReadContact[];
  /** Of a calendar's file, which has no contacts. */
  tasks: ReadTask[];
  warnings: readonly ImportWarning[];
}

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** @param language BCP 47, of the reader: it decides about bytes that say nothing of their encoding. */
export async function openFile(file: File, language: string): Promise<OpenedFile | FileFault> {
  if (file.size > MAX_FILE_BYTES) return 'too-large';
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    console.error('file not read', error);
    return 'not-read';
  }
  return openBytes(bytes, { name: file.name, language, format: 'auto' }) ?? 'unreadable';
}

interface Given {
  /** The file's, for what its bytes do not say. */
  name: string;
  language: string;
  format: FileFormat | 'auto';
}

/** Looks at a file's bytes; null where they are of no format that contacts can be read from. */
export function openBytes(bytes: Uint8Array, { name, language, format }: Given): OpenedFile | null {
  const text = readFileText(bytes, language);
  const known = format === 'auto' ? formatOf(text, name) : format;
  if (known === null) return null;
  if (known === 'ics') return { format: known, file: text };
  return known === 'eml' ? { format: known, bytes } : openContacts(text, known);
}

interface Progress {
  /** The country (ISO 3166) of numbers that nothing else places, or null. */
  home: string | null;
  onRead?: (count: number) => void;
  signal?: AbortSignal;
}

/** Reads all contacts, or all tasks, a slice at a time. @throws AbortError when the signal says so. */
export async function readOpened(opened: OpenedFile, { home, onRead, signal }: Progress): Promise<Reading> {
  const warnings = createWarnings();
  if (opened.format === 'eml')
    return {
      contacts: await readMailContacts(opened.bytes, home, warnings),
      tasks: [],
      warnings: warnings.list,
    };
  if (opened.format === 'ics') {
    const tasks = await collect(readTodos(opened.file, warnings), { onRead, signal });
    return { contacts: [], tasks, warnings: warnings.list };
  }
  const toE164 = await createPhoneReader(home);
  const contacts = await collect(readContacts(opened, { toE164, warnings }), { onRead, signal });
  return { contacts, tasks: [], warnings: warnings.list };
}

async function collect<T>(
  found: Iterable<T | null>,
  { onRead, signal }: { onRead: ((count: number) => void) | undefined; signal: AbortSignal | undefined },
): Promise<T[]> {
  const all: T[] = [];
  await inSlices(
    found,
    (one) => {
      if (one) all.push(one);
    },
    { onSlice: () => onRead?.(all.length), ...(signal ? { signal } : {}) },
  );
  return all;
}
