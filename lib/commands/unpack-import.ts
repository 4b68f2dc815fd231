import * as v from 'valibot';
import { type Command, type CommandOf, command as commandSchema } from './command';
import type { ImportCommand } from './pack-import';

export type PackedImport = CommandOf<'packed-import'>;

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
