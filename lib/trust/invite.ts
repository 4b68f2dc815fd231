import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { type Rendezvous, rendezvous } from '../commands/command';
import { fromBase64Url, toBase64Url } from '../records/id';

/**
 * An invite to a workspace, as text: `adjutant1.` and base64url of
 * `id(16) expiresAt role ws(16) secret(32) name from relays iceServers checksum(4)`.
 * Whoever has it can read the workspace. `expiresAt` (ms since 1970, 0 = never) and `role` are in the
 * format for the approval step.
 */
export interface Invite {
  id: string;
  expiresAt: number;
  role: 'editor' | 'viewer';
  ws: string;
  secret: Uint8Array;
  /** The workspace's name. */
  name: string;
  /** Who invites. */
  from: string;
  rendezvous: Rendezvous;
}

/** Why a text is no usable invite. */
export type InviteFault = 'not-an-invite' | 'damaged-invite' | 'newer-invite' | 'expired-invite';

const PREFIX = 'adjutant';
const VERSION = 1;
const ROLES = ['editor', 'viewer'] as const;

export async function writeInvite(invite: Invite): Promise<string> {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, fromBase64Url(invite.id));
  encoding.writeVarUint(encoder, invite.expiresAt);
  encoding.writeVarUint(encoder, ROLES.indexOf(invite.role));
  encoding.writeUint8Array(encoder, fromBase64Url(invite.ws));
  encoding.writeUint8Array(encoder, invite.secret);
  encoding.writeVarString(encoder, invite.name);
  encoding.writeVarString(encoder, invite.from);
  writeStrings(encoder, invite.rendezvous.relays);
  writeStrings(encoder, invite.rendezvous.iceServers);
  const body = encoding.toUint8Array(encoder);
  encoding.writeUint8Array(encoder, await checksum(body));
  return `${PREFIX}${VERSION}.${toBase64Url(encoding.toUint8Array(encoder))}`;
}

/**
 * Reads an invite as a person pasted it: white space inside and around it is ignored.
 *
 * @param now ms since 1970.
 */
export async function readInvite(pasted: string, now: number): Promise<Invite | InviteFault> {
  const match = /^adjutant(\d{1,6})\.([\w-]*)/.exec(pasted.replace(/\s+/g, ''));
  if (!match) return 'not-an-invite';
  if (Number(match[1]) !== VERSION) return 'newer-invite';
  try {
    const bytes = fromBase64Url(match[2] ?? '');
    const body = bytes.subarray(0, -4);
    if (String(await checksum(body)) !== String(bytes.subarray(-4))) return 'damaged-invite';
    const invite = decodeInvite(body);
    return invite.expiresAt !== 0 && invite.expiresAt < now ? 'expired-invite' : invite;
  } catch {
    // Whatever cannot be decoded was cut or altered on its way; there is nothing more to tell.
    return 'damaged-invite';
  }
}

function decodeInvite(body: Uint8Array): Invite {
  const decoder = decoding.createDecoder(body);
  const bytes = (length: number) => decoding.readUint8Array(decoder, length).slice();
  return {
    id: toBase64Url(bytes(16)),
    expiresAt: decoding.readVarUint(decoder),
    role: ROLES[decoding.readVarUint(decoder)] ?? 'viewer',
    ws: toBase64Url(bytes(16)),
    secret: bytes(32),
    name: decoding.readVarString(decoder).slice(0, 120),
    from: decoding.readVarString(decoder).slice(0, 120),
    rendezvous: v.parse(rendezvous, { relays: readStrings(decoder), iceServers: readStrings(decoder) }),
  };
}

function writeStrings(encoder: encoding.Encoder, strings: string[]): void {
  encoding.writeVarUint(encoder, strings.length);
  for (const string of strings) encoding.writeVarString(encoder, string);
}

function readStrings(decoder: decoding.Decoder): string[] {
  const count = Math.min(decoding.readVarUint(decoder), 8);
  return Array.from({ length: count }, () => decoding.readVarString(decoder));
}

async function checksum(body: Uint8Array): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', body.slice());
  return new Uint8Array(digest, 0, 4);
}
