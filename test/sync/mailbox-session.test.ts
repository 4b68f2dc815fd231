import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '../../lib/records/id';
import type { Vector } from '../../lib/store/log';
import { COLLECTION_DOC, NO_PREVIOUS, parseEnvelope, sealEnvelope } from '../../lib/sync/envelope';
import { createLetterSeal, type LetterSeal } from '../../lib/sync/letter-seal';
import { createMailboxSession, type MailboxMemory } from '../../lib/sync/mailbox-session';
import type { SessionLog } from '../../lib/sync/session';
import { createVerifier, type Device } from '../../lib/trust/device';
import { deriveWorkspaceKeys, type WorkspaceKeys } from '../../lib/trust/workspace-keys';
import { newDevice } from './fixed-device';
import { createMemoryMailbox } from './memory-mailbox';

const ws = newId();
const [petra, ana] = [await newDevice(), await newDevice()];
let keys: WorkspaceKeys;
let seal: LetterSeal;
let box: ReturnType<typeof createMemoryMailbox>;

beforeEach(async () => {
  keys = await deriveWorkspaceKeys(new Uint8Array(16), crypto.getRandomValues(new Uint8Array(32)));
  seal = await createLetterSeal(await keys.mailbox(1));
  box = createMemoryMailbox();
});

/** The first envelopes of a device's log. */
async function logOf(device: Device, count: number): Promise<Uint8Array[]> {
  const chain: Uint8Array[] = [];
  let prev: Uint8Array = NO_PREVIOUS;
  for (let seq = 1; seq <= count; seq++) {
    const header = { ws, doc: COLLECTION_DOC, epoch: 1, seq, prev, kind: 'update' as const };
    const sealed = await sealEnvelope(header, Uint8Array.of(seq), { device, keys });
    chain.push(sealed.bytes);
    prev = sealed.hash;
  }
  return chain;
}

/** A log that takes what is next in its device's chain, unless told to refuse it. */
function memoryLog(own: Uint8Array[] = []) {
  const rows = new Map<string, Uint8Array[]>();
  const received: Uint8Array[] = [];
  let refuses: (device: string) => boolean = () => false;
  const add = (bytes: Uint8Array): 'taken' | 'gap' | 'not' => {
    const head = parseEnvelope(bytes);
    if (!head) return 'not';
    const has = rows.get(head.device) ?? [];
    if (head.seq > has.length + 1) return 'gap';
    if (refuses(head.device) || head.seq <= has.length) return 'not';
    rows.set(head.device, [...has, bytes]);
    return 'taken';
  };
  for (const bytes of own) add(bytes);
  const log: SessionLog = {
    ws,
    vector: (): Vector => Object.fromEntries([...rows].map(([device, { length }]) => [device, length])),
    async *missingFrom(vector) {
      for (const [device, all] of rows)
        yield all.map((bytes, at) => ({ device, seq: at + 1, bytes })).slice(vector[device] ?? 0);
    },
    async receive(envelopes) {
      received.push(...envelopes);
      return envelopes.map(add).includes('gap') ? 'incomplete' : 'complete';
    },
  };
  return {
    log,
    received,
    refuse(which: (device: string) => boolean) {
      refuses = which;
    },
  };
}

function serve(
  device: Device,
  { log }: { log: SessionLog },
  memory: MailboxMemory = { cursor: null, held: {} },
) {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const seen = { memory, lacking: 0, refused: [] as string[] };
  const session = createMailboxSession({
    ...{ log, device, verify: createVerifier(), seal, memory },
    events: {
      onMemory(kept) {
        seen.memory = kept;
      },
      onState({ lacking }) {
        seen.lacking = lacking;
      },
      onPeerHas: () => undefined,
      onRefused: (faults) => void seen.refused.push(...faults),
    },
  });
  return { session, seen, served: session.serve(box.mailbox, life.signal), stop: () => life.abort() };
}

const putAll = async (device: Device, envelopes: Uint8Array[]) => {
  for (const bytes of envelopes) for (const letter of await seal.envelope(device.id, bytes)) box.put(letter);
};

describe('a mailbox session', () => {
  it('takes for stored only what was confirmed, and appends the rest the next time, in order', async () => {
    const chain = await logOf(petra, 10);
    const log = memoryLog(chain);
    box.refuseAfter(4);
    const first = serve(petra, log);
    await expect(first.served).rejects.toThrow('not stored');
    expect(first.seen.memory.held).toEqual({ [petra.id]: 4 });
    box.refuseAfter(Infinity);
    const second = serve(petra, log, first.seen.memory);
    await expect.poll(() => second.seen.memory.held[petra.id]).toBe(10);
    const ids = await Promise.all(chain.map((bytes) => seal.idOf(bytes)));
    expect(box.letters.map(({ id }) => id)).toEqual(ids);
  });

  it('does not hand its own letters back to the log, but does another one of its own key', async () => {
    const chain = await logOf(petra, 3);
    const log = memoryLog(chain);
    const { seen } = serve(petra, log);
    await expect.poll(() => seen.memory.cursor?.last?.at).toBe(3);
    expect(log.received).toEqual([]);
    // A copied profile writes on under the same key.
    const [fork] = await logOf(petra, 1);
    await putAll(petra, [fork ?? new Uint8Array()]);
    await expect.poll(() => log.received).toEqual([fork]);
  });

  it('takes what came out of order, in one delivery and in several', async () => {
    const chain = await logOf(petra, 6);
    const at = (...numbers: number[]) => numbers.map((nth) => chain[nth - 1] ?? new Uint8Array());
    await putAll(petra, at(2, 1, 5, 4));
    const log = memoryLog();
    const { seen } = serve(ana, log);
    await expect.poll(() => log.log.vector()).toEqual({ [petra.id]: 2 });
    expect(seen.memory.cursor?.at).toBe(2);
    await putAll(petra, at(6, 3));
    await expect.poll(() => log.log.vector()).toEqual({ [petra.id]: 6 });
    await expect.poll(() => seen.lacking).toBe(0);
  });

  it('does not call lacking what is there and refused; reads it again when it may be valid', async () => {
    const log = memoryLog();
    log.refuse((device) => device === petra.id);
    await putAll(petra, await logOf(petra, 3));
    const { session, seen } = serve(ana, log);
    await expect.poll(() => seen.memory.cursor?.last?.at).toBe(3);
    expect(log.log.vector()).toEqual({});
    expect(seen.lacking).toBe(0);
    log.refuse(() => false);
    session.askAgain();
    await expect.poll(() => log.log.vector()).toEqual({ [petra.id]: 3 });
  });
});
