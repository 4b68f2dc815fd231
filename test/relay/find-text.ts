import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a text lies in the files of a folder: as it is, in base64 (either alphabet, any alignment), in hex, or in UTF-16. */
export async function findText(folder: string, text: string): Promise<string[]> {
  return searchFolder(folder, textForms(text));
}

/** Which of some texts lie in any of these frames, or in all of them as one: in the same forms. */
export function textsIn(frames: readonly Uint8Array[], texts: readonly string[]): string[] {
  const all = Buffer.concat(frames);
  return texts.filter((text) => textForms(text).some((form) => all.includes(form)));
}

/** Every form in which a text is looked for. */
export const textForms = (text: string): Buffer[] =>
  formsOf(Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'));

/** The same for bytes, which also may be written as base64. */
export function findBytes(folder: string, bytes: Uint8Array): Promise<string[]> {
  return searchFolder(folder, formsOf(Buffer.from(bytes)));
}

function formsOf(...all: Buffer[]): Buffer[] {
  const swapped = all.slice(1).map((bytes) => Buffer.from(bytes).swap16());
  const plain = [...all, ...swapped];
  const inHex = plain.flatMap((bytes) => {
    const hex = bytes.toString('hex');
    return [Buffer.from(hex), Buffer.from(hex.toUpperCase())];
  });
  const inBase64s = plain.flatMap((bytes) => [0, 1, 2].flatMap((shift) => inBase64(bytes, shift)));
  return [...plain, ...inHex, ...inBase64s];
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
