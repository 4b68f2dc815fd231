import * as v from 'valibot';
import { entryKey, instant, recordId, zone } from '../records/field';
import { deviceId, position } from '../records/member';
import { type KindName, kindNames } from '../records/registry';
import { name } from '../records/visible-name';
import { bulkIntents } from './bulk-command';
import { contactIntents } from './contact-command';
import { delegationIntents } from './delegation-command';
import { importIntents } from './import-command';
import { pairingIntents } from './pairing-command';
import { rendezvous } from './rendezvous';

export { iceAddress, type Rendezvous, relayAddress, rendezvous } from './rendezvous';

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
const me = v.object({ memberId: recordId, name: name(120), position });

/** What a member other than the owner may be. */
const grantedRole = v.picklist(['editor', 'viewer']);

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
  /** Of a task that repeats this makes the next one; `zone` is the person's, for days without a time. */
  v.object({ type: v.literal('complete-task'), ws, task: recordId, zone: v.optional(zone) }),
  /** Leaves this one out and goes on with the next; a task that does not repeat is dropped. */
  v.object({ type: v.literal('skip-task'), ws, task: recordId, zone: v.optional(zone) }),
  /** Takes completing or skipping back, with the next one, where nobody has touched that. */
  v.object({ type: v.literal('reopen-task'), ws, task: recordId }),
  v.object({ type: v.literal('bin-record'), ...one }),
  v.object({ type: v.literal('restore-record'), ...one }),
  /** A Yjs V2 update that the open editor of a meeting's note made. */
  v.object({ type: v.literal('edit-note'), ws, meeting: recordId, update: bytes(1_000_000) }),
  v.object({
    type: v.literal('create-workspace'),
    ws,
    name: v.pipe(name(120), v.minLength(1)),
    secret: v.nullable(bytes(32)),
    rendezvous,
    me,
  }),
  /** For everybody, by the owner alone; in a workspace that nobody has founded yet, and the private one, for oneself. */
  v.object({ type: v.literal('rename-workspace'), ws, name: v.pipe(name(120), v.minLength(1)) }),
  /**
   * Lets a device in, by the owner. For a further device of somebody who is a member already: that member's id, and
   * the name, position and role stay theirs. `boxKey` is the device's X25519 key; `invite` what it came with.
   */
  v.object({
    type: v.literal('admit-member'),
    ws,
    memberId: recordId,
    name: name(120),
    position,
    role: grantedRole,
    device: deviceId,
    boxKey: v.union([deviceId, v.literal('')]),
    label: v.optional(name(120), ''),
    invite: v.optional(v.union([recordId, v.literal('')]), ''),
  }),
  v.object({
    type: v.literal('change-member'),
    ws,
    memberId: recordId,
    position: v.optional(position),
    role: v.optional(grantedRole),
  }),
  /** Removes a person with all devices, or one device of theirs, and begins a new epoch. */
  v.object({ type: v.literal('remove-member'), ws, memberId: recordId, device: v.optional(deviceId) }),
  /** Gives the pen, and with it the ownership, to another device. */
  v.object({ type: v.literal('pass-ownership'), ws, device: deviceId }),
  /** Asks the owner's device to remove oneself, and changes nothing here from now on. */
  v.object({ type: v.literal('leave-workspace'), ws }),
  /** A new key for this browser, when another one was seen to write under the same. The owner admits it anew. */
  v.object({ type: v.literal('renew-device') }),
  v.object({ type: v.literal('set-rendezvous'), ws, rendezvous }),
  /** Stops fetching and sending in this browser, which stays so until the person resumes. */
  v.object({ type: v.literal('pause-sync'), ws, paused: v.boolean() }),
  ...contactIntents,
  ...delegationIntents,
  ...pairingIntents,
  ...importIntents,
  ...bulkIntents,
]);

const stamp = v.object({ commandId: recordId, at: instant });

/** A command as it lies in the outbox: an intent, its own id, and the instant the person gave it. */
export const command = v.intersect([stamp, intent]);

export type Intent = v.InferInput<typeof intent>;
/** Takes down what a person wants done; resolves when it is safe on disk. */
export type Run = (intent: Intent) => Promise<void>;
export type Command = v.InferOutput<typeof stamp> & v.InferOutput<typeof intent>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
