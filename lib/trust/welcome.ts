import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { rendezvous } from '../commands/rendezvous';
import { recordId } from '../records/field';
import { fromBase64Url, toBase64Url } from '../records/id';
import { position } from '../records/member';
import { name } from '../records/visible-name';

/**
 * What somebody who was let in gets to know, and what their browser makes the workspace from (lib0 encoding):
 *
 *     version ws(16) memberId(16) founder(varstring) workspaceName name position role
 *     count { epoch secret(32) } … relays iceServers
 *
 * It travels sealed to their box key and signed by the device that let them in (`lib/sync/pairing.ts`).
 */
const welcome = v.object({
  ws: recordId,
  memberId: recordId,
  /** The device that founded the workspace, base64url; empty where that is not known. */
  founder: v.pipe(v.string(), v.regex(/^([\w-]{43})?$/)),
  workspaceName: v.pipe(name(120), v.minLength(1)),
  name: v.pipe(name(120), v.minLength(1)),
  position,
  role: v.picklist(['editor', 'viewer']),
  /** The workspace's secrets by epoch, from the first on. */
  secrets: v.pipe(
    v.map(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), v.instance(Uint8Array)),
    v.check((secrets) => secrets.has(1), 'no first secret'),
  ),
  rendezvous,
});
export type Welcome = v.InferOutput<typeof welcome>;

const VERSION = 1;

export function writeWelcome(one: Welcome): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, VERSION);
    encoding.writeUint8Array(encoder, fromBase64Url(one.ws));
    encoding.writeUint8Array(encoder, fromBase64Url(one.memberId));
    for (const field of [one.founder, one.workspaceName, one.name, one.position, one.role])
      encoding.writeVarString(encoder, field);
    encoding.writeVarUint(encoder, one.secrets.size);
    for (const [epoch, secret] of one.secrets) {
      encoding.writeVarUint(encoder, epoch);
      encoding.writeUint8Array(encoder, secret);
    }
    for (const addresses of [one.rendezvous.relays, one.rendezvous.iceServers]) {
      encoding.writeVarUint(encoder, addresses.length);
      for (const address of addresses) encoding.writeVarString(encoder, address);
    }
  });
}

/** Null when it is no welcome of this version. */
export function readWelcome(bytes: Uint8Array): Welcome | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const take = (length: number) => decoding.readUint8Array(decoder, length).slice();
    const string = () => decoding.readVarString(decoder);
    /** Before the first is read: what claims too much must not be worked through. */
    const times = <T>(read: () => T): T[] => {
      const count = decoding.readVarUint(decoder);
      if (count > decoder.arr.length - decoder.pos) throw new Error('more entries than bytes');
      return Array.from({ length: count }, read);
    };
    if (decoding.readVarUint(decoder) !== VERSION) return null;
    const read = v.safeParse(welcome, {
      ws: toBase64Url(take(16)),
      memberId: toBase64Url(take(16)),
      founder: string(),
      workspaceName: string(),
      name: string(),
      position: string(),
      role: string(),
      secrets: new Map(times(() => [decoding.readVarUint(decoder), take(32)] as const)),
      rendezvous: { relays: times(string), iceServers: times(string) },
    });
    return read.success && !decoding.hasContent(decoder) ? read.output : null;
  } catch {
    // Cut off, or of another form altogether; whoever gave it is told nothing of it.
    return null;
  }
}
