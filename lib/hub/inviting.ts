import { toBase64Url } from '../records/id';
import { visibleName } from '../records/visible-name';
import type { Commit } from '../store/commit';
import type { Database, WorkspaceRow } from '../store/db';
import type { InviteRow, RequestRow } from '../store/pairing-rows';
import type { Link, Peer } from '../sync/link';
import { createInviter, type PairingInviter } from '../sync/pairing';
import type { EndReason, PairingRequest } from '../sync/pairing-message';
import type { Device, Verify } from '../trust/device';
import type { InviteKeys } from '../trust/invite-keys';
import { safetyEmojiOf } from '../trust/safety-emoji';
import { callAfter } from './long-timer';
import { type Conversation, openPairingRoom, type PairingRoom } from './pairing-room';
import { whyClosed } from './stage-pairing';
import { isInWorkspace, sealWelcome } from './welcome';

/** So long after its end an invite's room is kept, so that whoever comes late is told why. */
const AFTERWARDS_MS = 3_600_000;
/** More people than this do not ask with one invite at once. */
const MAX_ASKING = 8;

export interface Desk {
  db: Database;
  device: Device;
  links: readonly Link[];
  verify: Verify;
  now: () => Date;
  /** One thing at a time with the hub's other work. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  workspace(ws: string): WorkspaceRow | null;
}

/** The owner's end of pairing: takes down who asks, and tells them what was decided. */
export interface Inviting {
  start(): Promise<void>;
  /** Acts on what was decided and is committed now. */
  follow(commit: Pick<Commit, 'invites' | 'requests'>): void;
  close(): void;
}

interface Asking {
  end: PairingInviter;
  peer: Peer;
  invite: string;
  device: string;
}

export function createInviting(desk: Desk): Inviting {
  const { db, device, links, verify, now, inTurn } = desk;
  const rooms = new Map<string, { room: PairingRoom; stopTimer: () => void }>();
  const asking = new Map<string, Asking>();
  const logged = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => console.warn('pairing', error));

  function open(invite: InviteRow): void {
    const { id } = invite;
    const rendezvous = desk.workspace(invite.ws)?.rendezvous;
    const until = endOf(invite) + AFTERWARDS_MS;
    rooms.get(id)?.stopTimer();
    const left = until - now().getTime();
    if (!rendezvous || left <= 0) return leave(id);
    const room =
      rooms.get(id)?.room ??
      openPairingRoom(links, { ...invite, rendezvous, waits: true }, (peer, keys) => talk(id, peer, keys));
    rooms.set(id, { room, stopTimer: callAfter(left, () => leave(id)) });
  }

  function leave(id: string): void {
    rooms.get(id)?.stopTimer();
    rooms.get(id)?.room.leave();
    rooms.delete(id);
  }

  async function talk(invite: string, peer: Peer, keys: InviteKeys): Promise<Conversation> {
    const names = { inviter: peer.localId, joiner: peer.remoteId };
    const end = await createInviter({ keys, invite, names, device, verify });
    let request: string | null = null;
    return {
      async onFrame(frame) {
        const { send, event } = await end.receive(frame);
        for (const one of send) await peer.send(one);
        if (event?.kind === 'fault') console.warn('pairing frame refused', invite, event.fault);
        if (event?.kind === 'received') await inTurn(() => markJoined(invite));
        if (event?.kind === 'ended' && request) await inTurn(() => settle(request, 'cancelled'));
        if (event?.kind !== 'asked') return;
        const id = toBase64Url(event.id);
        const emoji = safetyEmojiOf(event.digest);
        const answer = await inTurn(() => hear(invite, { id, emoji }, event.request));
        if (answer !== 'ask') return peer.send(await answerWith(end, answer));
        request = id;
        asking.set(id, { end, peer, invite, device: event.request.device });
        // Decided while this was being taken down.
        const row = await db.requests.get(id);
        if (row && row.state !== 'asking') await tell(row);
      },
      async onGone() {
        if (!request) return;
        asking.delete(request);
        await inTurn(() => db.requests.update(request ?? '', { online: false }));
      },
    };
  }

  /** Takes down who asks; `ask` when a person has to decide. */
  async function hear(
    invite: string,
    { id, emoji }: { id: string; emoji: number[] },
    request: PairingRequest,
  ): Promise<'ask' | EndReason | Uint8Array> {
    const row = await db.invites.get(invite);
    if (!row) return 'withdrawn';
    const workspace = desk.workspace(row.ws);
    if (!workspace) return 'withdrawn';
    const { device, boxKey } = request;
    if (row.usedBy && row.usedBy.device === device && row.usedBy.boxKey === boxKey) {
      // Let in already: what it was told then was lost on the way.
      return (await sealWelcome(db, workspace, row)) ?? 'used';
    }
    const closed = whyClosed(row, now().getTime());
    if (closed) return closed;
    if (row.refused.includes(device)) return 'refused';
    if (await isInWorkspace(db, workspace, device)) return 'member';
    return db.transaction('rw', db.requests, async () => {
      const others = await db.requests.where('invite').equals(invite).toArray();
      const former = others.filter((one) => one.device === device && one.state === 'asking');
      if (others.length - former.length >= MAX_ASKING) return 'busy';
      await db.requests.bulkDelete(former.map((one) => one.id));
      const { position } = request;
      const [name, label] = [visibleName(request.name), visibleName(request.label)];
      const known = { id, invite, ws: row.ws, device, boxKey, name, position, label, emoji };
      await db.requests.put({ ...known, state: 'asking', online: true, at: now().toISOString() });
      return 'ask';
    });
  }

  const settle = (request: string | null, state: RequestRow['state']) =>
    db.requests
      .where('id')
      .equals(request ?? '')
      .filter((row) => row.state === 'asking')
      .modify({ state });

  const markJoined = (invite: string) =>
    db.requests
      .where('invite')
      .equals(invite)
      .filter(({ state }) => state === 'approved')
      .modify({ state: 'joined' });

  /** Tells who asked what was decided, where they are connected; otherwise they hear it when they come back. */
  async function tell(row: RequestRow): Promise<void> {
    const there = asking.get(row.id);
    if (!there) return;
    if (row.state === 'refused') return there.peer.send(await there.end.end('refused'));
    if (row.state !== 'approved') return;
    const [invite, workspace] = [await db.invites.get(row.invite), desk.workspace(row.ws)];
    const box = invite && workspace && (await sealWelcome(db, workspace, invite));
    await there.peer.send(await answerWith(there.end, box || 'used'));
  }

  /** Tells all others who ask with an invite that it is closed. */
  async function closeOthers(invite: InviteRow): Promise<void> {
    const reason = invite.state === 'used' ? 'used' : 'withdrawn';
    for (const [id, there] of asking) {
      if (there.invite !== invite.id || there.device === invite.usedBy?.device) continue;
      await inTurn(() => settle(id, 'too-late'));
      await there.peer.send(await there.end.end(reason));
    }
  }

  return {
    async start() {
      // Whoever still asks starts over, with other emoji.
      await db.requests.where('state').notEqual('approved').delete();
      await db.requests.toCollection().modify({ online: false });
      await db.invites
        .filter((row) => endOf(row) + AFTERWARDS_MS < now().getTime() && row.expiresAt < now().getTime())
        .delete();
      for (const row of await db.invites.toArray()) open(row);
    },
    follow({ invites, requests }) {
      for (const row of invites) {
        open(row);
        if (row.state !== 'open') logged(closeOthers(row));
      }
      for (const row of requests) logged(tell(row));
    },
    close() {
      for (const id of [...rooms.keys()]) leave(id);
    },
  };
}

/** When an invite came, or comes, to its end. */
const endOf = ({ expiresAt, closedAt }: InviteRow): number =>
  closedAt === null ? expiresAt : Math.min(expiresAt, Date.parse(closedAt));

const answerWith = (end: PairingInviter, answer: EndReason | Uint8Array): Promise<Uint8Array> =>
  typeof answer === 'string' ? end.end(answer) : end.welcome(answer);
