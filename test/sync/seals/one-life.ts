import { createHash } from 'node:crypto';
import { fromBase64Url } from '../../../lib/records/id';
import { NO_PREVIOUS, parseEnvelope, sealEnvelope } from '../../../lib/sync/envelope';
import { deriveWorkspaceKeys } from '../../../lib/trust/workspace-keys';
import { directCalls } from '../../hub/convergence/direct-calls';
import { newDevice } from '../fixed-device';

/** What one browser does in its life, a process of its own: it starts with nothing in memory, seals, and ends. */
export interface Life {
  seals: number;
  ws: string;
  /** base64url. */
  secret: string;
  /** It seals in each of these in turn, as after removals. */
  epochs: number;
}

const { seals, ws, secret, epochs }: Life = JSON.parse(process.argv[2] ?? '');
for (const [name, value] of Object.entries(directCalls))
  Object.defineProperty(crypto.subtle, name, { value, configurable: true });
// What signs is not what makes IVs, and would take most of the time.
const sign = async (bytes: Uint8Array) => new Uint8Array(createHash('sha512').update(bytes).digest());
const device = { ...(await newDevice()), sign };
const keys = await deriveWorkspaceKeys(fromBase64Url(ws), fromBase64Url(secret));
/** 12 bytes each. */
const ivs = new Uint8Array(seals * 12);
let prev: Uint8Array = NO_PREVIOUS;
for (let seq = 1; seq <= seals; seq++) {
  const epoch = 1 + Math.floor(((seq - 1) * epochs) / seals);
  const header = { ws, doc: 'records', epoch, seq, prev, kind: 'update' as const };
  const { bytes, hash } = await sealEnvelope(header, new Uint8Array(20), { device, keys });
  prev = hash;
  const envelope = parseEnvelope(bytes);
  if (envelope?.seq !== seq) throw new Error('not what was sealed');
  ivs.set(envelope.iv, (seq - 1) * 12);
}
process.send?.(ivs);
