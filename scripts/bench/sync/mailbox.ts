import '../../../test/relay/node-web-socket';
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { newId } from '../../../lib/records/id';
import type { Vector } from '../../../lib/store/log';
import { COLLECTION_DOC, NO_PREVIOUS, parseEnvelope, sealEnvelope } from '../../../lib/sync/envelope';
import { createLetterSeal, type LetterSeal } from '../../../lib/sync/letter-seal';
import { openNatsMailbox } from '../../../lib/sync/links/nats-mailbox';
import { readTeamRelay } from '../../../lib/sync/links/relay-address';
import { createMailboxSession } from '../../../lib/sync/mailbox-session';
import type { SessionLog } from '../../../lib/sync/session';
import { createVerifier, type Device } from '../../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../../lib/trust/workspace-keys';
import { type NatsServer, startNatsServer } from '../../../test/relay/nats-server';
import { newDevice } from '../../../test/sync/fixed-device';
import { type Figure, figure, median } from '../figure';

const ENVELOPES = 5000;
/** What an edit of a title comes to. */
const UPDATE_BYTES = 120;
/** As the log gives them out. */
const BATCH_BYTES = 256 * 1024;
const TURNS = 5;
const FETCH = 1000;

interface Times {
  append: number;
  read: number;
}

/**
 * Everything that one browser wrote goes into an empty mailbox, and another that has none of it reads it: through the
 * mailbox and its session (sealing, opening and knowing what is whose included), and beside it the same bytes by bare
 * JetStream: published all at once, each acknowledged, and read by one consumer. Same server, same run, turn about.
 */
export async function measureMailbox(): Promise<Figure[]> {
  const server = await startNatsServer();
  try {
    const device = await newDevice();
    const chain = await chainOf(device);
    const ours: Times[] = [];
    const raw: Times[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      ours.push(await throughMailbox(server, device, chain));
      raw.push(await throughJetStream(server, chain));
    }
    const of = (name: string, pick: (times: Times) => number) =>
      figure({
        ...{ name, n: ENVELOPES, unit: 'ms', peer: 'raw JetStream' },
        value: median(ours.map(pick)),
        against: median(raw.map(pick)),
      });
    return [
      of('mailbox', ({ append, read }) => append + read),
      of('mailbox-append', ({ append }) => append),
      of('mailbox-read', ({ read }) => read),
    ];
  } finally {
    await server.remove();
  }
}

const WS = newId();

async function chainOf(device: Device): Promise<Uint8Array[]> {
  const keys = await deriveWorkspaceKeys(new Uint8Array(16), new Uint8Array(32));
  const chain: Uint8Array[] = [];
  let prev: Uint8Array = NO_PREVIOUS;
  for (let seq = 1; seq <= ENVELOPES; seq++) {
    const header = { ws: WS, doc: COLLECTION_DOC, epoch: 1, seq, prev, kind: 'update' as const };
    const update = crypto.getRandomValues(new Uint8Array(UPDATE_BYTES));
    const sealed = await sealEnvelope(header, update, { device, keys });
    chain.push(sealed.bytes);
    prev = sealed.hash;
  }
  return chain;
}

async function throughMailbox(server: NatsServer, device: Device, chain: Uint8Array[]): Promise<Times> {
  // Names and keys of its own, so that each turn finds an empty mailbox.
  const seal = await createLetterSeal(newId() + newId());
  const append = await timeUntil(server, seal, {
    ...{ device, log: memoryLog(device, [...chain]) },
    isDone: (held) => (held[device.id] ?? 0) === ENVELOPES,
  });
  const log = memoryLog(device, []);
  const read = await timeUntil(server, seal, {
    ...{ device: await newDevice(), log },
    isDone: () => (log.vector()[device.id] ?? 0) === ENVELOPES,
  });
  return { append, read };
}

/** From a connection that stands until the session's memory says that it is done. */
async function timeUntil(
  server: NatsServer,
  seal: LetterSeal,
  { device, log, isDone }: { device: Device; log: SessionLog; isDone: (held: Vector) => boolean },
): Promise<number> {
  const nc = await connect(server);
  const mailbox = await openNatsMailbox(nc, seal.topic);
  const life = new AbortController();
  const begun = performance.now();
  const took = await new Promise<number>((resolve, reject) => {
    const session = createMailboxSession({
      ...{ log, device, seal, verify: createVerifier(), memory: { cursor: null, held: {} } },
      events: {
        onMemory({ held }) {
          if (isDone(held)) resolve(performance.now() - begun);
        },
        onState: () => undefined,
        onPeerHas: () => undefined,
        onRefused: (faults) => reject(new Error(`refused: ${faults.join()}`)),
      },
    });
    session.serve(mailbox, life.signal).catch(reject);
  });
  life.abort();
  await nc.close();
  return took;
}

async function throughJetStream(server: NatsServer, chain: Uint8Array[]): Promise<Times> {
  const nc = await connect(server);
  const js = jetstream(nc);
  const subject = `adjutant.mail.${newId()}.raw`;
  const begun = performance.now();
  await Promise.all(chain.map((bytes) => js.publish(subject, bytes)));
  const appended = performance.now();
  const jsm = await jetstreamManager(nc, { checkAPI: false });
  const info = await jsm.consumers.add('ADJUTANT', {
    filter_subject: subject,
    deliver_policy: DeliverPolicy.All,
    ack_policy: AckPolicy.None,
    mem_storage: true,
    inactive_threshold: 60_000_000_000,
  });
  const consumer = js.consumers.getConsumerFromInfo(info);
  let count = 0;
  while (count < chain.length)
    for await (const message of await consumer.fetch({ max_messages: FETCH, expires: 5000 })) {
      count += message.data.length > 0 ? 1 : 0;
      if (count % FETCH === 0 || count === chain.length) break;
    }
  const read = performance.now() - appended;
  await nc.close();
  return { append: appended - begun, read };
}

async function connect(server: NatsServer): Promise<NatsConnection> {
  const address = readTeamRelay([server.address]);
  if (!address) throw new Error('no team relay');
  return wsconnect({ servers: address.servers, user: address.user, pass: address.password });
}

/** A device's log in memory: what is measured is the mailbox, not the store. */
function memoryLog(of: Device, rows: Uint8Array[]): SessionLog {
  return {
    ws: WS,
    vector: (): Vector => (rows.length > 0 ? { [of.id]: rows.length } : {}),
    async *missingFrom(vector) {
      let batch: { device: string; seq: number; bytes: Uint8Array }[] = [];
      let size = 0;
      for (let seq = (vector[of.id] ?? 0) + 1; seq <= rows.length; seq++) {
        const bytes = rows[seq - 1] ?? new Uint8Array();
        batch.push({ device: of.id, seq, bytes });
        size += bytes.length;
        if (size < BATCH_BYTES) continue;
        yield batch;
        batch = [];
        size = 0;
      }
      if (batch.length > 0) yield batch;
    },
    async receive(envelopes) {
      for (const bytes of envelopes) if (parseEnvelope(bytes)?.seq === rows.length + 1) rows.push(bytes);
      return 'complete';
    },
  };
}
