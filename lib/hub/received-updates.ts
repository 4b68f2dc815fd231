import type { Envelope } from '../sync/envelope';
import type { OpenWorkspace } from './open-workspace';
import type { Staging } from './staging';

/**
 * Checked updates of the records that came together. They are applied in one Yjs transaction: a transaction for each of
 * thousands would take longer than what is in them.
 */
export interface ReceivedUpdates {
  add(envelope: Envelope, update: Uint8Array): void;
  /**
   * Applies what was added since the last time.
   *
   * @returns the envelope on whose update Yjs failed half-way, null when there is none; the document must then be read anew.
   */
  apply(): Uint8Array | null;
}

export function receivedUpdates(staging: Staging, workspace: OpenWorkspace): ReceivedUpdates {
  const added: { envelope: Envelope; update: Uint8Array }[] = [];
  return {
    add: (envelope, update) => void added.push({ envelope, update }),
    apply() {
      const now = added.splice(0);
      const touched = workspace.applyUpdates(now.map(({ update }) => update));
      for (const [at, { envelope }] of now.entries()) {
        const records = touched[at];
        if (!records) return envelope.bytes;
        staging.project(workspace, records, { device: envelope.device, seq: envelope.seq });
      }
      return null;
    },
  };
}
