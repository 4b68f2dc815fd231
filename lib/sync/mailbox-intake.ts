import { fromBase64Url } from '../records/id';
import type { Vector } from '../store/log';
import type { Device, Verify } from '../trust/device';
import { parseEnvelope } from './envelope';
import type { Held } from './held';
import { type Content, noteClaim } from './letter';
import { createLetterParts } from './letter-parts';
import { envelopeId, type LetterSeal } from './letter-seal';
import type { StoredLetter } from './mailbox';
import type { SessionLog } from './session';
import type { Shortfall } from './shortfall';

/** Why something that lay in a mailbox is refused before it is taken for an envelope. */
export type LetterFault = 'unreadable-letter' | 'broken-letter' | 'forged-note';

/** Brings what was read from a mailbox to where it belongs: envelopes to the log, notes to those who want to know. */
export interface Intake {
  /** @returns whether something came that the log did not have, and what was refused, each with its position. */
  take(letters: StoredLetter[]): Promise<{ isNews: boolean; refused: { at: number; fault: LetterFault }[] }>;
  /** The position of the first part of an envelope that is not whole yet, or null. */
  firstOpen(): number | null;
}

interface Read {
  bytes: Uint8Array;
  at: number;
  /** The envelope's id, without what tells a repeated letter from the first. */
  id: string;
}

export function createIntake({
  log,
  device,
  verify,
  seal,
  held,
  shortfall,
  sent,
  onPeerHas,
}: {
  log: SessionLog;
  device: Device;
  verify: Verify;
  seal: LetterSeal;
  held: Held;
  shortfall: Shortfall;
  /** The ids of what this browser has appended and not seen again yet. */
  sent: Set<string>;
  onPeerHas(device: string, vector: Vector): void;
}): Intake {
  const parts = createLetterParts();

  async function sort(content: Content, { at, id }: StoredLetter, to: Read[]): Promise<LetterFault | null> {
    switch (content.kind) {
      case 'envelope':
        to.push({ bytes: content.bytes, at, id: envelopeId(id) });
        return null;
      case 'part': {
        const whole = parts.add(content.part, at);
        if (!whole) return null;
        if ((await seal.idOf(whole.bytes)) !== whole.whole) return 'broken-letter';
        to.push({ bytes: whole.bytes, at: whole.at, id: whole.whole });
        return null;
      }
      case 'note': {
        const { note } = content;
        if (note.device === device.id) return null;
        const claim = noteClaim(seal.topic, note);
        if (!(await verify(fromBase64Url(note.device), claim, note.sig))) return 'forged-note';
        shortfall.note(note, id);
        onPeerHas(note.device, note.vector);
        return null;
      }
      default:
        return content satisfies never;
    }
  }

  /** @returns whether the log took something of it. */
  async function receive(envelopes: Read[]): Promise<boolean> {
    const before = log.vector();
    const parsed = envelopes.map((one) => ({ ...one, head: parseEnvelope(one.bytes) }));
    // What is unreadable is the log's to refuse, and so is another one under a number that it has already.
    const unknown = parsed.filter(({ head, id }) => {
      if (sent.delete(id) || !head) return !head;
      if (head.kind === 'snapshot') return true;
      return head.device === device.id || head.seq >= (before[head.device] ?? 0);
    });
    const outcome =
      unknown.length > 0 ? await log.receive(inOrder(unknown).map(({ bytes }) => bytes)) : 'complete';
    const vector = log.vector();
    let isNews = parsed.some(({ head }) => head?.kind === 'snapshot') && isFurther(before, vector);
    for (const { head, at } of parsed) {
      // A snapshot stands beside the logs.
      if (!head || head.kind === 'snapshot') continue;
      const has = vector[head.device] ?? 0;
      // Only what the log has as well: a forged one must not keep the true one out of the mailbox.
      if (head.seq <= has) held.add(head.device, head.seq);
      else if (head.seq === has + 1) shortfall.untaken(head, at, outcome === 'incomplete');
      else if (outcome === 'incomplete') shortfall.gap(head, at);
      isNews ||= head.seq > (before[head.device] ?? 0) && head.seq <= has;
    }
    return isNews;
  }

  return {
    async take(letters) {
      const refused: { at: number; fault: LetterFault }[] = [];
      const envelopes: Read[] = [];
      const contents = await Promise.all(letters.map((letter) => seal.open(letter)));
      for (const [index, letter] of letters.entries()) {
        const content = contents[index];
        const fault = content ? await sort(content, letter, envelopes) : 'unreadable-letter';
        if (fault) refused.push({ at: letter.at, fault });
      }
      return { isNews: await receive(envelopes), refused };
    },
    firstOpen: parts.firstOpen,
  };
}

const isFurther = (before: Vector, after: Vector) =>
  Object.entries(after).some(([device, seq]) => seq > (before[device] ?? 0));

/** The envelopes of each device by their numbers, in the places that the device's envelopes have among those of others. */
function inOrder<T extends { head: { device: string; seq: number } | null }>(envelopes: T[]): T[] {
  const byDevice = new Map<string | undefined, T[]>();
  for (const one of envelopes) {
    const ofDevice = byDevice.get(one.head?.device);
    if (ofDevice) ofDevice.push(one);
    else byDevice.set(one.head?.device, [one]);
  }
  // The last first, to be taken from the end.
  for (const list of byDevice.values()) list.sort((a, b) => (b.head?.seq ?? 0) - (a.head?.seq ?? 0));
  return envelopes.map((one) => byDevice.get(one.head?.device)?.pop() ?? one);
}
