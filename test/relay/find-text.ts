import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a text lies in the files of a folder: as it is, in base64 (either alphabet, any alignment), or in UTF-16. */
export async function findText(folder: string, text: string): Promise<string[]> {
  const forms = formsOf(Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'));
  return searchFolder(folder, forms);
}

/** The same for bytes, which also may be written as base64. */
export function findBytes(folder: string, bytes: Uint8Array): Promise<string[]> {
  return searchFolder(folder, formsOf(Buffer.from(bytes)));
}

function formsOf(...all: Buffer[]): Buffer[] {
  const swapped = all.slice(1).map((bytes) => Buffer.from(bytes).swap16());
  const plain = [...all, ...swapped];
  return [...plain, ...plain.flatMap((bytes) => [0, 1, 2].flatMap((shift) => inBase64(bytes, shift)))];
}

/** The characters of a base64 text that depend on these bytes only, where so many others stand before them. */
function inBase64(bytes: Buffer, shift: number): Buffer[] {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
  const whole = padded.subarray(0, padded.length - (padded.length % 3));
  const text = whole.toString('base64').slice(shift === 0 ? 0 : 4);
  return [Buffer.from(text), Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_'))];
}

async function searchFolder(folder: string, forms: Buffer[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const file of files) {
    const content = await readFile(file);
    if (forms.some((form) => content.includes(form))) found.push(file);
  }
  return found;
}
