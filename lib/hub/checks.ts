import { type Envelope, hashEnvelope, isSigned, openEnvelope, parseEnvelope } from '../sync/envelope';
import type { Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import type { OpenWorkspace } from './open-workspace';

/** What it takes to say something of an envelope's bytes. */
export interface Checks {
  /** Null when they are no envelope. */
  parse(bytes: Uint8Array): Envelope | null;
  /** Whether the device that the envelope names signed it, or a later one of its log that follows on it. */
  isSigned(envelope: Envelope): Promise<boolean>;
  /** The update inside, or null when it was not sealed under these keys. */
  open(envelope: Envelope, keys: WorkspaceKeys): Promise<Uint8Array | null>;
  hash(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * Has everything about these envelopes worked out at once, beside this thread, for whoever then takes them one by one:
 * asked for one after the other, each answer would be waited for. Nothing is believed of what is worked out here before
 * it is asked for.
 *
 * Where envelopes of a device follow on each other, the signature of the last is enough: it covers the hash of the one
 * before, that one's bytes the hash of the one before it, and so on. Where a hash does not fit, each stands for itself.
 */
export function checkAhead(
  envelopes: Uint8Array[],
  { heads, keys, row }: OpenWorkspace,
  verify: Verify,
): Checks {
  const parsed = new Map(envelopes.map((bytes) => [bytes, parseEnvelope(bytes)]));
  const hashes = new Map<Uint8Array, Promise<Uint8Array>>();
  const opened = new Map<Uint8Array, Promise<Uint8Array | null>>();
  const signed = new Map<Uint8Array, Promise<boolean>>();
  const expected = [...parsed.values()].flatMap((envelope) =>
    envelope && isExpected(envelope) ? [envelope] : [],
  );
  for (const envelope of expected) {
    hashes.set(envelope.bytes, quietly(hashEnvelope(envelope.bytes)));
    opened.set(envelope.bytes, quietly(openEnvelope(envelope, keys)));
  }
  const laterOf = new Map<string, Envelope>();
  for (const envelope of expected.toReversed()) {
    signed.set(envelope.bytes, quietly(isCovered(envelope, laterOf.get(envelope.device))));
    laterOf.set(envelope.device, envelope);
  }

  /** Of one that is known, nobody asks; and nobody unknown gets work done that may be for nothing. */
  function isExpected({ kind, device, seq }: Envelope): boolean {
    // It stands beside the log.
    if (kind === 'snapshot') return false;
    const head = heads.get(device);
    return head ? seq >= head.seq : row.membership?.devices[device] !== undefined;
  }

  async function isCovered(envelope: Envelope, later: Envelope | undefined): Promise<boolean> {
    const hash = hashes.get(envelope.bytes);
    if (hash && later?.seq === envelope.seq + 1 && later.ws === envelope.ws && same(later.prev, await hash))
      if (await signed.get(later.bytes)) return true;
    return isSigned(envelope, verify);
  }

  return {
    parse: (bytes) => (parsed.has(bytes) ? (parsed.get(bytes) ?? null) : parseEnvelope(bytes)),
    isSigned: (envelope) => signed.get(envelope.bytes) ?? isSigned(envelope, verify),
    // What could not be opened then may be openable now: an earlier one of these may have brought the key.
    open: async (envelope, current) => (await opened.get(envelope.bytes)) ?? openEnvelope(envelope, current),
    hash: (bytes) => hashes.get(bytes) ?? hashEnvelope(bytes),
  };
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Whoever asks for it hears of its failure; that nobody asks is no failure. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
