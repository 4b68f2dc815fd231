import * as v from 'valibot';
import * as Y from 'yjs';
import { mergeNote, noteRoots } from '../docs/note';
import { updateFault } from '../docs/update-check';
import { recordId } from '../records/field';
import { kindNames } from '../records/registry';
import {
  COLLECTION_DOC,
  type Envelope,
  hashEnvelope,
  isSigned,
  NO_PREVIOUS,
  openEnvelope,
  parseEnvelope,
} from '../sync/envelope';
import type { Verify } from '../trust/device';
import type { OpenWorkspace } from './open-workspace';
import type { Staging } from './staging';

/** Why an envelope is refused; each is counted and has a sentence in the messages. */
export type Refusal =
  | 'unreadable-envelope'
  | 'other-workspace'
  | 'bad-signature'
  | 'forked-log'
  | 'broken-chain'
  | 'not-sealed-for-us'
  | 'unreadable-update'
  | 'foreign-client'
  | 'unknown-root'
  | 'too-many-devices';

/** A team of a dozen with several browsers each, and the browsers they had before. */
const MAX_DEVICES = 256;

/**
 * `gap`: an earlier envelope of that device has not come yet; the session asks for it. `half-applied`: Yjs failed on its
 * way into the document (some updates decode and still cannot be integrated); the document must be read anew.
 */
export type Verdict = 'taken' | 'known' | 'gap' | 'half-applied' | Refusal;

export const isRefusal = (verdict: Verdict): verdict is Refusal =>
  !['taken', 'known', 'gap', 'half-applied'].includes(verdict);

const collectionRoots: ReadonlySet<string> = new Set(kindNames);

/**
 * The whole way of a received envelope: signature, chain, decryption, authorship, apply. What fails on the way
 * is refused and leaves nothing behind, save for `half-applied`.
 */
export async function stageEnvelope(
  staging: Staging,
  workspace: OpenWorkspace,
  bytes: Uint8Array,
  verify: Verify,
): Promise<Verdict> {
  const envelope = parseEnvelope(bytes);
  if (!envelope) return 'unreadable-envelope';
  if (envelope.ws !== workspace.row.id) return 'other-workspace';
  // Relays bring many a one twice. Nothing is believed of it, so nothing need be checked.
  if (envelope.seq < (workspace.heads.get(envelope.device)?.seq ?? 0)) return 'known';
  if (!(await isSigned(envelope, verify))) return 'bad-signature';
  const place = await placeInChain(workspace, envelope);
  if (place !== 'next') return place;
  if (envelope.epoch !== workspace.row.epoch) return 'not-sealed-for-us';
  if (!workspace.heads.has(envelope.device) && workspace.heads.size >= MAX_DEVICES) return 'too-many-devices';
  const update = await openEnvelope(envelope, workspace.keys);
  if (!update) return 'not-sealed-for-us';

  const { ws, doc, device, seq, kind } = envelope;
  if (kind !== 'update') {
    // Of a newer version: kept and passed on, so that the chain goes on, and not taken for a change of records.
    staging.take(workspace, { ws, device, seq, bytes }, await hashEnvelope(bytes));
    return 'taken';
  }
  const isCollection = doc === COLLECTION_DOC;
  if (!isCollection && !v.is(recordId, doc)) return 'unknown-root';
  const clients = await workspace.clientsOf(device, doc);
  const fault = updateFault(update, clients, isCollection ? collectionRoots : noteRoots);
  if (fault) return fault;
  if (isCollection) {
    try {
      const apply = () => Y.applyUpdateV2(workspace.records.doc, update, { device });
      staging.project(workspace, workspace.apply({ device }, apply), { device, seq });
    } catch {
      // What Yjs says of it is about its own inside; which envelope it was is what matters.
      return 'half-applied';
    }
  } else {
    try {
      staging.keepNote({ ws, id: doc, ...mergeNote(await staging.note(ws, doc), update) });
    } catch {
      // The note is merged in a document of its own, so nothing was written half-way.
      return 'unreadable-update';
    }
  }
  staging.take(workspace, { ws, device, seq, bytes }, await hashEnvelope(bytes));
  return 'taken';
}

async function placeInChain(
  { heads }: OpenWorkspace,
  { device, seq, prev, bytes }: Envelope,
): Promise<'next' | Extract<Verdict, 'known' | 'gap' | 'forked-log' | 'broken-chain'>> {
  const head = heads.get(device);
  const last = head?.seq ?? 0;
  if (seq > last + 1) return 'gap';
  if (seq === last && head && !same(await hashEnvelope(bytes), head.hash)) return 'forked-log';
  if (seq <= last) return 'known';
  return same(prev, head?.hash ?? NO_PREVIOUS) ? 'next' : 'broken-chain';
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);
