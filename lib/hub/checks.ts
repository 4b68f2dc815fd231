import {
  type Envelope,
  hashEnvelope,
  isSigned as isSignedBy,
  openEnvelope,
  parseEnvelope,
} from '../sync/envelope';
import type { Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import type { OpenWorkspace } from './open-workspace';

/** What it takes the browser's cryptography to say of an envelope. */
export interface Checks {
  isSigned(envelope: Envelope): Promise<boolean>;
  /** The update inside, or null when it was not sealed under these keys. */
  open(envelope: Envelope, keys: WorkspaceKeys): Promise<Uint8Array | null>;
  hash(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Each is worked out when it is asked for. */
export const checksOf = (verify: Verify): Checks => ({
  isSigned: (envelope) => isSignedBy(envelope, verify),
  open: openEnvelope,
  hash: hashEnvelope,
});

/**
 * Has everything about these envelopes worked out at once, beside this thread, for whoever then takes them one by one:
 * asked for one after the other, each answer would be waited for. Nothing is believed of what is worked out here before
 * it is asked for.
 */
export function checkAhead(
  envelopes: Uint8Array[],
  { heads, keys, row }: OpenWorkspace,
  verify: Verify,
): Checks {
  const now = checksOf(verify);
  const signed = new Map<Uint8Array, Promise<boolean>>();
  const opened = new Map<Uint8Array, Promise<Uint8Array | null>>();
  const hashes = new Map<Uint8Array, Promise<Uint8Array>>();
  for (const bytes of envelopes) {
    const envelope = parseEnvelope(bytes);
    // Of one that is known, nobody asks; and nobody unknown gets work done that may be for nothing.
    const isExpected = envelope && (heads.has(envelope.device) || row.membership?.devices[envelope.device]);
    if (!isExpected || envelope.seq < (heads.get(envelope.device)?.seq ?? 0)) continue;
    signed.set(bytes, quietly(now.isSigned(envelope)));
    opened.set(bytes, quietly(now.open(envelope, keys)));
    hashes.set(bytes, quietly(now.hash(bytes)));
  }
  return {
    isSigned: (envelope) => signed.get(envelope.bytes) ?? now.isSigned(envelope),
    // What could not be opened then may be openable now: an earlier one of these may have brought the key.
    open: async (envelope, current) => (await opened.get(envelope.bytes)) ?? now.open(envelope, current),
    hash: (bytes) => hashes.get(bytes) ?? now.hash(bytes),
  };
}

/** Whoever asks for it hears of its failure; that nobody asks is no failure. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
