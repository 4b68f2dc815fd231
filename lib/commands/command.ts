import * as v from 'valibot';
import { entryKey, instant, recordId, text } from '../records/field';
import { position } from '../records/member';
import { type KindName, kindNames } from '../records/registry';

const ws = recordId;
const kind = v.picklist(kindNames as [KindName, ...KindName[]]);
const values = v.record(entryKey, v.unknown());
const record = v.object({ kind, id: recordId, fields: values });
const one = { ws, kind, id: recordId };
const bytes = (max: number) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check((value) => value.length <= max, 'too large'),
  );
const me = v.object({ memberId: recordId, name: text(120), position });

/**
 * A Nostr relay, `ws://` or `wss://` as the browser will take it, or a team relay: `nats+wss://user:password@host[:port]`
 * (`nats+ws://` likewise). Several team addresses are nodes of one cluster.
 */
export const relayAddress = v.pipe(
  text(300),
  v.regex(/^(wss?:\/\/|nats\+wss?:\/\/[^:@/?\s]+:[^:@/?\s]+@[^/?\s]+$)/),
  v.check(isWebSocketUrl, 'no address'),
);

function isWebSocketUrl(address: string): boolean {
  const url = address.replace(/^nats\+/, '');
  return URL.canParse(url) && new URL(url).hash === '';
}

/** `stun:host`, or `turn:user:secret@host`: a TURN server without a user is of no use. */
export const iceAddress = v.pipe(
  text(300),
  v.regex(/^(stuns?:|turns?:[^:@\s]+:[^@\s]+@)[\w.\-[\]:]+(\?[\w=&]+)?$/),
);

/** How a workspace's browsers find each other. No address: nothing leaves this browser. */
export const rendezvous = v.object({
  relays: v.pipe(v.array(relayAddress), v.maxLength(8)),
  iceServers: v.pipe(v.array(iceAddress), v.maxLength(8)),
});
export type Rendezvous = v.InferOutput<typeof rendezvous>;

/**
 * Every intent a person can have. One command is one transaction and one undo step; it carries the ids
 * of what it creates, so applying it twice changes nothing.
 */
export const intent = v.variant('type', [
  /** Adds records: a task, or a contact with the task captured beside it. */
  v.object({ type: v.literal('add-records'), ws, records: v.pipe(v.array(record), v.minLength(1)) }),
  /** Changes fields of one record; `entries` change single entries of keyed fields, null removes one. */
  v.object({
    type: v.literal('edit-record'),
    ...one,
    fields: v.optional(values, {}),
    entries: v.optional(v.record(entryKey, values), {}),
  }),
  v.object({ type: v.literal('complete-task'), ws, task: recordId }),
  v.object({ type: v.literal('reopen-task'), ws, task: recordId }),
  v.object({ type: v.literal('bin-record'), ...one }),
  v.object({ type: v.literal('restore-record'), ...one }),
  /** A Yjs V2 update that the open editor of a meeting's note made. */
  v.object({ type: v.literal('edit-note'), ws, meeting: recordId, update: bytes(1_000_000) }),
  v.object({
    type: v.literal('create-workspace'),
    ws,
    name: v.pipe(text(120), v.minLength(1)),
    secret: v.nullable(bytes(32)),
    rendezvous,
    me,
  }),
  v.object({ type: v.literal('join-workspace'), ws, name: text(120), secret: bytes(32), rendezvous, me }),
  v.object({ type: v.literal('rename-workspace'), ws, name: v.pipe(text(120), v.minLength(1)) }),
  v.object({ type: v.literal('set-rendezvous'), ws, rendezvous }),
]);

const stamp = v.object({ commandId: recordId, at: instant });

/** A command as it lies in the outbox: an intent, its own id, and the instant the person gave it. */
export const command = v.intersect([stamp, intent]);

export type Intent = v.InferInput<typeof intent>;
/** Takes down what a person wants done; resolves when it is safe on disk. */
export type Run = (intent: Intent) => Promise<void>;
export type Command = v.InferOutput<typeof stamp> & v.InferOutput<typeof intent>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
