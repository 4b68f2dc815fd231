import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { type Rendezvous, rendezvous } from '../commands/command';
import { fromBase64Url, toBase64Url } from '../records/id';
import { visibleName } from '../records/visible-name';

/**
 * An invite to ask for a place in a workspace, as text and as a QR code: `adjutant2.` and base64url of
 * `id(16) expiresAt secret(32) inviter(32) name from relays iceServers checksum(4)` (lib0 encoding, `expiresAt` in seconds).
 * Whoever has it can ask the one who invites, and reads nothing: the workspace's keys come only with the approval
 * (`lib/sync/pairing.ts`). Version 1 carried the workspace's secret itself and is refused.
 */
export interface Invite {
  id: string;
  /** The last instant at which it can be used, ms since 1970, whole seconds. */
  expiresAt: number;
  /** 256 bits, used for this one invite: from it come the room that the two meet in and the key of what they say there. */
  secret: Uint8Array;
  /** The device that invites: nobody else's welcome is believed, even of those who have read the invite. */
  inviter: string;
  /** The workspace's name. */
  name: string;
  /** Who invites. */
  from: string;
  rendezvous: Rendezvous;
}

/** Why a text is no usable invite. */
export type InviteFault =
  | 'not-an-invite'
  | 'damaged-invite'
  | 'older-invite'
  | 'newer-invite'
  | 'expired-invite';

const PREFIX = 'adjutant';
const VERSION = 2;
/** Longer texts are refused unread: eight relays and eight ICE servers of 300 characters are well below. */
const MAX_CHARACTERS = 16_384;

export async function writeInvite(invite: Invite): Promise<string> {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, fromBase64Url(invite.id));
  encoding.writeVarUint(encoder, Math.floor(invite.expiresAt / 1000));
  encoding.writeUint8Array(encoder, invite.secret);
  encoding.writeUint8Array(encoder, fromBase64Url(invite.inviter));
  encoding.writeVarString(encoder, invite.name);
  encoding.writeVarString(encoder, invite.from);
  writeStrings(encoder, invite.rendezvous.relays);
  writeStrings(encoder, invite.rendezvous.iceServers);
  const body = encoding.toUint8Array(encoder);
  encoding.writeUint8Array(encoder, await checksum(body));
  return `${PREFIX}${VERSION}.${toBase64Url(encoding.toUint8Array(encoder))}`;
}

/**
 * Reads an invite as a person pasted or scanned it: white space inside and around it is ignored.
 *
 * @param now ms since 1970.
 */
export async function readInvite(pasted: string, now: number): Promise<Invite | InviteFault> {
  if (pasted.length > MAX_CHARACTERS) return 'not-an-invite';
  const match = /^adjutant(\d{1,6})\.([\w-]*)/.exec(pasted.replace(/\s+/g, ''));
  if (!match) return 'not-an-invite';
  const version = Number(match[1]);
  if (version !== VERSION) return version < VERSION ? 'older-invite' : 'newer-invite';
  try {
    const bytes = fromBase64Url(match[2] ?? '');
    const body = bytes.subarray(0, -4);
    if (String(await checksum(body)) !== String(bytes.subarray(-4))) return 'damaged-invite';
    const invite = decodeInvite(body);
    return invite.expiresAt < now ? 'expired-invite' : invite;
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
    expiresAt: decoding.readVarUint(decoder) * 1000,
    secret: bytes(32),
    inviter: toBase64Url(bytes(32)),
    name: readName(decoder),
    from: readName(decoder),
    rendezvous: v.parse(rendezvous, { relays: readStrings(decoder), iceServers: readStrings(decoder) }),
  };
}

/** A name as records hold it (`lib/records/visible-name.ts`): cut to 120 UTF-16 units, without half a character at its end. */
const readName = (decoder: decoding.Decoder): string =>
  visibleName(decoding.readVarString(decoder).slice(0, 120).toWellFormed());

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
