import { inSlices } from '../pace/in-slices';
import { newId } from '../records/id';
import type { CommandOf, Intent } from './command';
import { partsOf } from './command-slices';

/** An import, or its way back, as one command; large ones are packed. */
export type ImportIntent = Extract<Intent, { type: 'import-records' | 'take-back-import' }>;
export type PackedIntent = Extract<Intent, { type: 'packed-import' }>;
export type ImportCommand = CommandOf<'import-records' | 'take-back-import'>;

/** Fewer than these are copied in a moment. */
const PACKED_FROM = 500;

export const sizeOf = ({ records, edits }: Pick<ImportIntent | ImportCommand, 'records' | 'edits'>): number =>
  records.length + edits.length;

/**
 * An import of thousands as one intent whose records are bytes: browsers copy bytes at once, while copying ten thousand
 * records keeps the page, and then the hub, from everything else for tenths of a second. A small one is left as it is.
 *
 * @throws AbortError when the signal says so.
 */
export async function packImport(
  intent: ImportIntent,
  signal: AbortSignal,
): Promise<ImportIntent | PackedIntent> {
  if (sizeOf(intent) < PACKED_FROM) return intent;
  const parts: Uint8Array[] = [];
  const encoder = new TextEncoder();
  await inSlices(
    partsOf(intent),
    ({ records, edits }) => void parts.push(encoder.encode(JSON.stringify({ records, edits }))),
    { signal },
  );
  const { ws, type: step } = intent;
  return { type: 'packed-import', ws, id: newId(), step, count: sizeOf(intent), parts };
}
