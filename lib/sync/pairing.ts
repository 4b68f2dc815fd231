import { fromBase64Url } from '../records/id';
import type { Device, Verify } from '../trust/device';
import type { InviteKeys } from '../trust/invite-keys';
import { createPairingChannel, type PairingChannel, type PairingNames } from './pairing-channel';
import {
  decodePairing,
  decodeRequest,
  type EndReason,
  encodePairing,
  encodeRequest,
  type PairingMessage,
  type PairingRequest,
} from './pairing-message';

/**
 * How a browser that holds an invite comes into a workspace.
 *
 * Both meet in a room that derives from the invite's secret, and seal each frame under a key that does, too; so only
 * who has the invite can speak at all. That is not enough: a text that travelled by mail may have been read on its way,
 * and who read it could stand between the two. Therefore the joiner first sends a *commitment*, the hash of its request
 * (device and box key, name, position, label, nonce). The inviter answers with a *challenge*: a nonce, its device and
 * its box key. Only then does the joiner *reveal* the request, signed by its device over all that was said. Both hash
 * the three messages to the same seven emoji. Who stands between has to choose its own keys and nonces before it knows
 * the honest ones, so it has one try in 2^42 to make the two rows of emoji alike.
 *
 * The inviter's person compares the emoji with the joiner's person (by voice, over the desk), and approves or refuses.
 * On approval the joiner gets a *welcome*, sealed to its box key and signed by the inviter's device over this very
 * transcript, and says *received*. Either end may *end* it at any moment, with a reason. From the challenge on every
 * frame is bound to commitment and challenge, hence fresh: what was recorded of an earlier pairing opens in no other.
 *
 * When the connection breaks, both simply start over on the next one, with new nonces and new emoji.
 */
export const PAIRING_VERSION = 1;

/** Why a frame was refused. Nothing of it had any effect. */
export type PairingFault =
  | 'unreadable-frame'
  | 'unexpected-message'
  | 'commitment-mismatch'
  | 'bad-request'
  | 'bad-signature';

/** What follows from a frame: frames to send, and what happened. */
export interface Step<Event> {
  send: Uint8Array[];
  event: Event | { kind: 'fault'; fault: PairingFault } | null;
}

export type InviterEvent =
  /** `id`: 16 bytes that stand for this very exchange; `digest` for its emoji. */
  | { kind: 'asked'; request: PairingRequest; digest: Uint8Array; id: Uint8Array }
  | { kind: 'received' }
  | { kind: 'ended'; reason: EndReason };

export type JoinerEvent =
  | { kind: 'asked'; digest: Uint8Array; inviter: string }
  | { kind: 'welcome'; sealed: Uint8Array; inviter: string }
  | { kind: 'ended'; reason: EndReason };

interface Ends {
  keys: InviteKeys;
  /** The invite's id. */
  invite: string;
  names: PairingNames;
  device: Pick<Device, 'id' | 'boxKey' | 'sign'>;
  verify: Verify;
}

export interface PairingInviter {
  receive(frame: Uint8Array): Promise<Step<InviterEvent>>;
  /** The frame that hands over what was sealed to the joiner's box key. @throws Error before anybody asked. */
  welcome(sealed: Uint8Array): Promise<Uint8Array>;
  end(reason: EndReason): Promise<Uint8Array>;
}

export interface PairingJoiner {
  /** The first frame. */
  start(): Promise<Uint8Array>;
  receive(frame: Uint8Array): Promise<Step<JoinerEvent>>;
  /** The frame that says that the welcome is on disk. */
  received(): Promise<Uint8Array>;
  end(reason: EndReason): Promise<Uint8Array>;
}

/** The end of the browser that made the invite. */
export async function createInviter(ends: Ends): Promise<PairingInviter> {
  const { keys, invite, names, device, verify } = ends;
  const { boxKey } = device;
  const channel = await createPairingChannel(keys, 'inviter', names);
  let state: 'new' | 'challenged' | 'asked' | 'closed' = 'new';
  let commitment: Uint8Array = new Uint8Array();
  let opening: Uint8Array = new Uint8Array();
  let transcript: Uint8Array = new Uint8Array();

  async function challenge(
    message: Extract<PairingMessage, { kind: 'commit' }>,
  ): Promise<Step<InviterEvent>> {
    if (message.version !== PAIRING_VERSION) {
      state = 'closed';
      return { send: [await sealed(channel, { kind: 'end', reason: 'other-version' })], event: null };
    }
    commitment = message.commitment;
    const answer = { kind: 'challenge' as const, nonce: freshNonce(), device: device.id, boxKey };
    const frame = await sealed(channel, answer);
    opening = await hashOf('opening', invite, encodePairing(message), encodePairing(answer));
    channel.bind(opening);
    state = 'challenged';
    return { send: [frame], event: null };
  }

  async function hear(message: Extract<PairingMessage, { kind: 'reveal' }>): Promise<Step<InviterEvent>> {
    const refuse = (fault: PairingFault) => {
      state = 'closed';
      return faulty(fault);
    };
    if (!same(await commitmentOf(invite, message.request), commitment)) return refuse('commitment-mismatch');
    const request = decodeRequest(message.request);
    if (!request) return refuse('bad-request');
    const claim = await hashOf('request', invite, opening, message.request);
    if (!(await verify(fromBase64Url(request.device), claim, message.sig))) return refuse('bad-signature');
    transcript = await hashOf('transcript', invite, opening, message.request);
    state = 'asked';
    const digest = await hashOf('emoji', invite, transcript);
    const id = (await hashOf('id', invite, transcript)).slice(0, 16);
    return { send: [], event: { kind: 'asked', request, digest, id } };
  }

  return {
    async receive(frame) {
      if (state === 'closed') return faulty('unexpected-message');
      const message = await opened(channel, frame);
      if (!message) return faulty('unreadable-frame');
      if (message.kind === 'end') {
        state = 'closed';
        return { send: [], event: { kind: 'ended', reason: message.reason } };
      }
      if (message.kind === 'commit' && state === 'new') return challenge(message);
      if (message.kind === 'reveal' && state === 'challenged') return hear(message);
      if (message.kind === 'received' && state === 'asked') return { send: [], event: { kind: 'received' } };
      return faulty('unexpected-message');
    },
    async welcome(box) {
      if (state !== 'asked') throw new Error('nobody has asked');
      const sig = await device.sign(await hashOf('welcome', invite, transcript, box));
      return sealed(channel, { kind: 'welcome', sealed: box, sig });
    },
    end(reason) {
      state = 'closed';
      return sealed(channel, { kind: 'end', reason });
    },
  };
}

/** The end of the browser that holds the invite and asks. */
export async function createJoiner(
  ends: Ends & { person: Pick<PairingRequest, 'name' | 'position' | 'label'> },
): Promise<PairingJoiner> {
  const { keys, invite, names, device, verify, person } = ends;
  const channel = await createPairingChannel(keys, 'joiner', names);
  const request = encodeRequest({ ...person, device: device.id, boxKey: device.boxKey }, freshNonce());
  const commit = {
    ...{ kind: 'commit' as const, version: PAIRING_VERSION },
    commitment: await commitmentOf(invite, request),
  };
  let state: 'committed' | 'revealed' | 'welcomed' | 'closed' = 'committed';
  let inviter = '';
  let transcript: Uint8Array = new Uint8Array();

  async function reveal(message: Extract<PairingMessage, { kind: 'challenge' }>): Promise<Step<JoinerEvent>> {
    const opening = await hashOf('opening', invite, encodePairing(commit), encodePairing(message));
    channel.bind(opening);
    inviter = message.device;
    transcript = await hashOf('transcript', invite, opening, request);
    const sig = await device.sign(await hashOf('request', invite, opening, request));
    const frame = await sealed(channel, { kind: 'reveal', request, sig });
    state = 'revealed';
    const digest = await hashOf('emoji', invite, transcript);
    return { send: [frame], event: { kind: 'asked', digest, inviter } };
  }

  return {
    start: () => sealed(channel, commit),
    async receive(frame) {
      if (state === 'closed') return faulty('unexpected-message');
      const message = await opened(channel, frame);
      if (!message) return faulty('unreadable-frame');
      if (message.kind === 'end') {
        state = 'closed';
        return { send: [], event: { kind: 'ended', reason: message.reason } };
      }
      if (message.kind === 'challenge' && state === 'committed') return reveal(message);
      if (message.kind === 'welcome' && state === 'revealed') {
        const claim = await hashOf('welcome', invite, transcript, message.sealed);
        if (!(await verify(fromBase64Url(inviter), claim, message.sig))) return faulty('bad-signature');
        state = 'welcomed';
        return { send: [], event: { kind: 'welcome', sealed: message.sealed, inviter } };
      }
      return faulty('unexpected-message');
    },
    received: () => sealed(channel, { kind: 'received' }),
    end(reason) {
      state = 'closed';
      return sealed(channel, { kind: 'end', reason });
    },
  };
}

const freshNonce = () => crypto.getRandomValues(new Uint8Array(32));
const faulty = (fault: PairingFault) => ({ send: [], event: { kind: 'fault' as const, fault } });
const sealed = (channel: PairingChannel, message: PairingMessage) => channel.seal(encodePairing(message));
const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

async function opened(channel: PairingChannel, frame: Uint8Array): Promise<PairingMessage | null> {
  const bytes = await channel.open(frame);
  return bytes && decodePairing(bytes);
}

const commitmentOf = (invite: string, request: Uint8Array) => hashOf('commitment', invite, request);

/** SHA-256 over a label, the invite and parts, each part with its length before it. */
async function hashOf(label: string, invite: string, ...parts: Uint8Array[]): Promise<Uint8Array> {
  const head = new TextEncoder().encode(`adjutant pairing ${label}\0${invite}\0`);
  const bytes = [head, ...parts].flatMap((part) => [...lengthOf(part), ...part]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

/** A length as 4 bytes, big-endian. */
function lengthOf({ length }: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}
