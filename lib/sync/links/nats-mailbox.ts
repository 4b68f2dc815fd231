import {
  AckPolicy,
  type ConsumerInfo,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from '@nats-io/jetstream';
import { headers, type NatsConnection, nanos, TimeoutError } from '@nats-io/nats-core';
import type { Cursor, Delivery, Mailbox, StoredLetter } from '../mailbox';

/** The one stream of an account; `relay/` gives its users leave for it and for nothing else. */
const STREAM = 'ADJUTANT';
const MAIL = 'adjutant.mail';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What nobody has fetched for so long is brought by whoever has it, when it is asked for. */
const MAX_AGE_MS = 180 * DAY_MS;
/** So long the server knows a letter's id. Two who fill an emptied mailbox at once do not fill it twice. */
const SAME_ID_MS = 60 * 60 * 1000;
/** While a cluster elects a leader, nobody answers; then it is better asked again. */
const ANSWER_MS = 4_000;
/** A disk that is slow just now may take its time over hundreds at once. */
const STORED_MS = 10_000;
const CONSUMER_MS = 2_000;
const CONSUMER_TRIES = 5;
/** The server says that it is there at half of this, where nothing comes. */
const FETCH_MS = 30_000;
const FETCH_LETTERS = 512;
const DELIVERY_BYTES = 1024 * 1024;
/** What the server has sent is there much faster than this. */
const QUIET_MS = 250;
/** A reader that is gone, as the server takes it. */
const INACTIVE_MS = 60_000;

/**
 * A mailbox in NATS JetStream: each letter a message on `adjutant.mail.TOPIC.SLOT`, its id the message id by which the
 * server drops repeated ones. The stream is made where it is missing. Valid as long as the connection is.
 *
 * @throws Error when the server has no JetStream for this account, or none at this moment (an election).
 */
export async function openNatsMailbox(nc: NatsConnection, topic: string): Promise<Mailbox> {
  const jsm = await jetstreamManager(nc, { checkAPI: false, timeout: ANSWER_MS });
  const js = jetstream(nc, { timeout: STORED_MS });
  await ensureStream(jsm, nc.info?.cluster !== undefined);

  async function isStillThere(
    { at, id }: NonNullable<Cursor['last']>,
    { state }: StreamInfo,
  ): Promise<boolean> {
    if (at > state.last_seq) return false;
    // Grown old and dropped, as it should be.
    if (at < state.first_seq) return true;
    const letter = await jsm.streams.getMessage(STREAM, { seq: at });
    return letter?.header.get('Nats-Msg-Id') === id;
  }

  return {
    async resume(cursor) {
      const info = await jsm.streams.info(STREAM);
      const isSame =
        cursor?.store === info.created && (!cursor.last || (await isStillThere(cursor.last, info)));
      return isSame ? cursor : { store: info.created, at: 0, last: null };
    },
    async append({ slot, id, bytes, replaces }) {
      const options = { msgID: id, expect: { streamName: STREAM } };
      const subject = `${MAIL}.${topic}.${slot}`;
      if (!replaces) return void (await js.publish(subject, bytes, options));
      const rollup = headers();
      rollup.set('Nats-Rollup', 'sub');
      try {
        await js.publish(subject, bytes, { ...options, headers: rollup });
      } catch (error) {
        // A store from before there were snapshots does not roll up: the one before stays until it is old.
        if (!(error instanceof JetStreamApiError)) throw error;
        await js.publish(subject, bytes, options);
      }
    },
    async *read(after, signal) {
      const consumer = await addConsumer(nc, `${MAIL}.${topic}.>`, after + 1);
      if (consumer.num_pending === 0) yield { letters: [], behind: 0 };
      const reader = js.consumers.getConsumerFromInfo(consumer);
      let delivered = 0;
      while (!signal.aborted) {
        const messages = await reader.fetch({ max_messages: FETCH_LETTERS, expires: FETCH_MS });
        const stop = () => messages.stop();
        signal.addEventListener('abort', stop);
        if (signal.aborted) stop();
        try {
          for await (const { letters, behind, last } of inDeliveries(messages)) {
            delivered += letters.length;
            // The server sends each once; one that was lost on the way shows here.
            if (last !== delivered) throw new Error('letters lost on their way');
            yield { letters, behind };
          }
        } finally {
          signal.removeEventListener('abort', stop);
          messages.stop();
        }
        if (nc.isClosed()) throw new Error('connection closed');
      }
    },
  };
}

/**
 * A reader on one of the servers, kept in its memory only. A cluster may give it to one that has just died, and then says
 * nothing: it is asked again, and gives it to another.
 */
async function addConsumer(nc: NatsConnection, filter: string, from: number): Promise<ConsumerInfo> {
  const jsm = await jetstreamManager(nc, { checkAPI: false, timeout: CONSUMER_MS });
  for (let nth = 1; ; nth++) {
    try {
      return await jsm.consumers.add(STREAM, {
        filter_subject: filter,
        deliver_policy: DeliverPolicy.StartSequence,
        opt_start_seq: from,
        ack_policy: AckPolicy.None,
        inactive_threshold: nanos(INACTIVE_MS),
        mem_storage: true,
        num_replicas: 1,
      });
    } catch (error) {
      if (!(error instanceof TimeoutError) || nth === CONSUMER_TRIES) throw error;
    }
  }
}

/**
 * What has come so far goes on as soon as nothing waits behind it, or when it is much. The server's count of what waits
 * is not always right while others write (2.9 counts some twice): what stays away for long is not waited for.
 */
async function* inDeliveries(messages: AsyncIterable<JsMsg>): AsyncGenerator<Delivery & { last: number }> {
  const iterator = messages[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    // It may fail while what came before is still being taken; it is awaited after that.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask();
  let letters: StoredLetter[] = [];
  let bytes = 0;
  let place = { behind: 0, last: 0 };
  let late: Promise<null> | null = null;
  for (;;) {
    const result = late ? await Promise.race([next, late]) : await next;
    if (result?.done && letters.length === 0) return;
    if (result && !result.done) {
      next = ask();
      letters.push(letterOf(result.value));
      bytes += result.value.data.length;
      place = { behind: result.value.info.pending, last: result.value.info.deliverySequence };
      late ??= quiet();
      if (place.behind > 0 && bytes < DELIVERY_BYTES) continue;
    }
    yield { letters, ...place, ...(result ? {} : { behind: 0 }) };
    letters = [];
    bytes = 0;
    late = null;
  }
}

const quiet = () => new Promise<null>((resolve) => setTimeout(resolve, QUIET_MS, null));

function letterOf({ subject, seq, headers: said, data }: JsMsg): StoredLetter {
  const slot = subject.slice(subject.lastIndexOf('.') + 1);
  return { at: seq, slot, id: said?.get('Nats-Msg-Id') ?? '', bytes: data };
}

async function ensureStream(jsm: JetStreamManager, isCluster: boolean): Promise<void> {
  if (await hasStream(jsm)) return;
  const { limits } = await jsm.getAccountInfo();
  const replicas = isCluster ? 3 : 1;
  try {
    await jsm.streams.add({
      name: STREAM,
      subjects: [`${MAIL}.>`],
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.Old,
      storage: StorageType.File,
      num_replicas: replicas,
      max_age: nanos(MAX_AGE_MS),
      // The account's room; when it is full the oldest letters go, instead of the newest being refused.
      max_bytes: limits.max_storage > 0 ? Math.floor(limits.max_storage / replicas) : -1,
      duplicate_window: nanos(SAME_ID_MS),
      allow_rollup_hdrs: true,
    });
  } catch (error) {
    // Somebody else may have been a moment faster, and an account has no more than the one.
    if (!(await hasStream(jsm))) throw error;
  }
}

async function hasStream(jsm: JetStreamManager): Promise<boolean> {
  try {
    await jsm.streams.info(STREAM);
    return true;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return false;
    throw error;
  }
}
