import { fromBase64Url, toBase64Url } from '../records/id';
import type { SealedFileFault } from './sealed-file';

/** A sealed file as text: this, the file in base64url, and a full stop, so that a text cut short is told as such. */
const PREFIX = 'adjutant-sealed1.';
const ENDING = '.';
/** A larger file is no text to be pasted: chat and mail programs cut it. */
const MAX_PASTED_BYTES = 48 * 1024;
/** Whoever pastes more than this did not paste a sealed text. */
const MAX_TEXT_LENGTH = 1024 * 1024;

/** The text for pasting, or null where the file is too large for that. */
export async function sealedFileToText(file: Blob): Promise<string | null> {
  if (file.size > MAX_PASTED_BYTES) return null;
  return PREFIX + toBase64Url(new Uint8Array(await file.arrayBuffer())) + ENDING;
}

/** The file in a pasted text; what stands around it, and the line breaks and marks of quoting in it, are left out. */
export function textToSealedFile(text: string): Blob | SealedFileFault {
  if (text.length > MAX_TEXT_LENGTH) return 'too-large-file';
  const start = text.indexOf(PREFIX);
  if (start < 0) return /adjutant-sealed\d+\./.test(text) ? 'newer-file' : 'not-a-sealed-file';
  const body = text.slice(start + PREFIX.length);
  const end = body.indexOf(ENDING);
  if (end < 0) return 'truncated-file';
  try {
    return new Blob([fromBase64Url(body.slice(0, end).replace(/[\s>]/g, '')) as BlobPart]);
  } catch {
    // A sign that is none of base64url's, or one too few.
    return 'damaged-file';
  }
}
