import * as v from 'valibot';
import { inSlices } from '../pace/in-slices';
import { newId } from '../records/id';
import { type Command, type CommandOf, command as commandSchema, type Intent } from './command';
import { partsOf } from './command-slices';

/** An import, or its way back, as one command; large ones are packed. */
export type ImportIntent = Extract<Intent, { type: 'import-records' | 'take-back-import' }>;
export type PackedIntent = Extract<Intent, { type: 'packed-import' }>;
export type PackedImport = CommandOf<'packed-import'>;
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

/** One part of a packed import as the command it stands for; null where it is none. */
export function unpack({ ws, commandId, at, step }: PackedImport, part: Uint8Array): ImportCommand | null {
  const parsed = v.safeParse(commandSchema, { ...fieldsIn(part), type: step, ws, commandId, at });
  return parsed.success && isImport(parsed.output as Command) ? (parsed.output as ImportCommand) : null;
}

const isImport = ({ type }: Command): boolean => type === 'import-records' || type === 'take-back-import';

function fieldsIn(part: Uint8Array): object {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(part));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
