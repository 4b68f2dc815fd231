import type { ReadContact } from './contact-fields';
import { readFileText } from './decode-text';
import { inSlices } from './in-slices';
import { type ContactsFile, type FileFormat, formatOf, openContacts, readContacts } from './read-contacts';
import { readMailContacts } from './read-mail';
import { createPhoneReader } from './read-phones';
import { createWarnings, type ImportWarning } from './warning';

/** A file that contacts can be read from, looked at but not yet read. */
export type OpenedFile = ContactsFile | { format: 'eml'; bytes: Uint8Array };

export type FileFault = 'too-large' | 'unreadable' | 'not-read';

export interface Reading {
  contacts: ReadContact[];
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
  return known === 'eml' ? { format: known, bytes } : openContacts(text, known);
}

interface Progress {
  /** The country (ISO 3166) of numbers that nothing else places, or null. */
  home: string | null;
  onRead?: (count: number) => void;
  signal?: AbortSignal;
}

/** Reads all contacts, a slice at a time. @throws AbortError when the signal says so. */
export async function readOpened(opened: OpenedFile, { home, onRead, signal }: Progress): Promise<Reading> {
  const warnings = createWarnings();
  if (opened.format === 'eml')
    return { contacts: await readMailContacts(opened.bytes, home, warnings), warnings: warnings.list };
  const toE164 = await createPhoneReader(home);
  const contacts: ReadContact[] = [];
  await inSlices(
    readContacts(opened, { toE164, warnings }),
    (contact) => {
      if (contact) contacts.push(contact);
    },
    { onSlice: () => onRead?.(contacts.length), ...(signal ? { signal } : {}) },
  );
  return { contacts, warnings: warnings.list };
}
