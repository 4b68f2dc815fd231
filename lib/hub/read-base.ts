import type { BaseRow } from '../store/db';
import { openEnvelope, parseEnvelope } from '../sync/envelope';
import { decodeSnapshot, type Snapshot } from '../sync/snapshot';
import type { WorkspaceKeys } from '../trust/workspace-keys';

/** A kept snapshot, opened. */
export type Base = Pick<BaseRow, 'vector' | 'gone'> & Pick<Snapshot, 'state' | 'notes'>;

/**
 * Opens the snapshot that a workspace's log begins from; null where the log is whole. It was checked when it was taken.
 *
 * @throws Error where the disk has changed it since.
 */
export async function readBase(base: BaseRow | undefined, keys: WorkspaceKeys): Promise<Base | null> {
  if (!base || Object.keys(base.gone).length === 0) return null;
  const envelope = parseEnvelope(base.bytes);
  const content = envelope && (await openEnvelope(envelope, keys));
  const snapshot = content && decodeSnapshot(content);
  if (!snapshot) throw new Error(`snapshot damaged: ${base.ws} ${base.id}`);
  return { vector: base.vector, gone: base.gone, state: snapshot.state, notes: snapshot.notes };
}
