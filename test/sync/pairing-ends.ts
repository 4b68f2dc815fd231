import { newId } from '../../lib/records/id';
import {
  createInviter,
  createJoiner,
  type InviterEvent,
  type JoinerEvent,
  type PairingInviter,
  type PairingJoiner,
  type Step,
} from '../../lib/sync/pairing';
import { createVerifier, type Device } from '../../lib/trust/device';
import { deriveInviteKeys } from '../../lib/trust/invite-keys';
import { newDevice } from './fixed-device';

const verify = createVerifier();
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export const ANA = { name: 'Ana', position: 'assistant', label: 'Chromium on Linux' } as const;

export async function newInvite() {
  const id = newId();
  return { id, keys: await deriveInviteKeys({ id, secret: random(32) }) };
}
export type TestInvite = Awaited<ReturnType<typeof newInvite>>;

/** A manager's end, at a connection whose ends are called `petra` and `ana` unless the test says otherwise. */
export async function inviter(
  { id, keys }: TestInvite,
  names = { inviter: 'petra', joiner: 'ana' },
  own?: Device,
) {
  const device = own ?? (await newDevice());
  return { device, end: await createInviter({ keys, invite: id, names, verify, device }) };
}

/** An assistant's end. */
export async function joiner(
  { id, keys }: TestInvite,
  names = { inviter: 'petra', joiner: 'ana' },
  own?: Device,
) {
  const device = own ?? (await newDevice());
  return { device, end: await createJoiner({ keys, invite: id, names, verify, person: ANA, device }) };
}

/** The two of them, in the state in which Petra sees Ana's request; what went over the wire is kept. */
export async function asked(invite: TestInvite) {
  const petra = await inviter(invite);
  const ana = await joiner(invite);
  const wire = await meet(petra.end, ana.end);
  const seenByPetra = await petra.end.receive(wire.reveal);
  return { petra, ana, wire, seenByPetra: seenByPetra.event, seenByAna: wire.seenByAna };
}

async function meet(petra: PairingInviter, ana: PairingJoiner) {
  const commit = await ana.start();
  const challenge = first(await petra.receive(commit));
  const step = await ana.receive(challenge);
  return { commit, challenge, reveal: first(step), seenByAna: step.event };
}

export function first(step: Step<InviterEvent> | Step<JoinerEvent>): Uint8Array {
  const [frame] = step.send;
  if (!frame) throw new Error(`nothing was sent: ${JSON.stringify(step.event)}`);
  return frame;
}

/** The digest of an exchange that has come to where the emoji are shown. */
export function digestOf(event: Step<InviterEvent>['event'] | Step<JoinerEvent>['event']): Uint8Array {
  if (event?.kind !== 'asked') throw new Error(`nobody asked: ${JSON.stringify(event)}`);
  return event.digest;
}
