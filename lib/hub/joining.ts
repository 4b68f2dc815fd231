import type { Commit } from '../store/commit';
import { isUnderWay, type JoiningEnd, type JoiningRow } from '../store/pairing-rows';
import type { Peer } from '../sync/link';
import { createJoiner, type PairingJoiner } from '../sync/pairing';
import type { InviteKeys } from '../trust/invite-keys';
import { safetyEmojiOf } from '../trust/safety-emoji';
import { enterWorkspace } from './enter-workspace';
import type { Desk } from './inviting';
import { callAfter } from './long-timer';
import { type Conversation, openPairingRoom, type PairingRoom } from './pairing-room';
import type { Staging } from './staging';
import { openWelcome } from './welcome';

/** The joiner's end of pairing: looks for the inviter, shows the emoji, and enters the workspace once let in. */
export interface Joining {
  start(): Promise<void>;
  follow(commit: Pick<Commit, 'joinings'>): void;
  close(): void;
}

interface Steps extends Desk {
  stage(): Staging;
  commit(staging: Staging): Promise<void>;
  /** Connects those who were connected by hand for an invite in the workspace as well. */
  introduce(invite: string, ws: string): Promise<void>;
}

interface Talk {
  end: PairingJoiner;
  peer: Peer;
}

interface Search {
  room: PairingRoom;
  talks: Set<Talk>;
  stopTimer: () => void;
}

export function createJoining(steps: Steps): Joining {
  const { db, device, links, verify, now, inTurn, stage, commit, introduce } = steps;
  const searches = new Map<string, Search>();
  const left = new Set<PairingRoom>();

  function open(row: JoiningRow): void {
    if (searches.has(row.id)) return;
    const talks = new Set<Talk>();
    const room = openPairingRoom(links, { ...row, waits: false }, (peer, keys) =>
      talk(row, talks, peer, keys),
    );
    const life = row.expiresAt - now().getTime();
    const stopTimer = callAfter(life, () => void finish(row.id, 'expired'));
    searches.set(row.id, { room, talks, stopTimer });
  }

  async function talk(
    row: JoiningRow,
    talks: Set<Talk>,
    peer: Peer,
    keys: InviteKeys,
  ): Promise<Conversation> {
    const names = { inviter: peer.remoteId, joiner: peer.localId };
    const person = { ...row.me, label: row.label };
    const end = await createJoiner({ keys, invite: row.id, names, device, verify, person });
    const self: Talk = { end, peer };
    let isShown = false;
    talks.add(self);
    await peer.send(await end.start());
    return {
      async onFrame(frame) {
        const { send, event } = await end.receive(frame);
        for (const one of send) await peer.send(one);
        switch (event?.kind) {
          case 'fault':
            // Another who asks with the same invite says what is not for us.
            if (event.fault !== 'unreadable-frame')
              console.warn('pairing frame refused', row.id, event.fault);
            return;
          case 'asked':
            if (event.inviter !== row.inviter) {
              await change(row.id, { impostor: true });
              return peer.send(await end.end('cancelled'));
            }
            isShown = true;
            return change(row.id, { state: 'asking', emoji: safetyEmojiOf(event.digest) });
          case 'welcome':
            if (event.inviter !== row.inviter) return;
            await inTurn(() => enter(row.id, event.sealed));
            await peer.send(await end.received());
            await meetThere(row.id);
            return close(row.id, 'soon');
          case 'ended':
            if (event.reason !== 'cancelled') await finish(row.id, event.reason);
        }
      },
      async onGone() {
        talks.delete(self);
        if (isShown) await change(row.id, { state: 'looking', emoji: null });
      },
    };
  }

  /** Opens what was handed over, and makes the workspace from it. */
  async function enter(id: string, sealed: Uint8Array): Promise<void> {
    const row = await db.joinings.get(id);
    if (!row || !isUnderWay(row)) return;
    const staging = stage();
    const welcome = await openWelcome(device, row, sealed);
    if (!welcome) {
      staging.joinings.keep({ ...row, state: 'other-version' });
      return commit(staging);
    }
    await enterWorkspace(staging, welcome, now().toISOString());
    staging.joinings.keep({ ...row, state: 'joined', ws: welcome.ws });
    await commit(staging);
  }

  async function meetThere(id: string): Promise<void> {
    const ws = (await db.joinings.get(id))?.ws;
    if (ws) await introduce(id, ws);
  }

  function change(id: string, fields: Partial<JoiningRow>): Promise<void> {
    return inTurn(async () => {
      const row = await db.joinings.get(id);
      if (row && isUnderWay(row)) await db.joinings.put({ ...row, ...fields });
    });
  }

  async function finish(id: string, state: JoiningEnd): Promise<void> {
    await change(id, { state }).catch((error: unknown) => console.error('joining not closed', id, error));
    close(id, 'now');
  }

  function close(id: string, when: 'now' | 'soon'): void {
    const search = searches.get(id);
    if (!search) return;
    searches.delete(id);
    search.stopTimer();
    if (when === 'now') return search.room.leave();
    left.add(search.room);
    search.room.leaveSoon();
  }

  async function cancel(id: string): Promise<void> {
    for (const { end, peer } of searches.get(id)?.talks ?? [])
      await peer.send(await end.end('cancelled')).catch(() => undefined);
    close(id, 'soon');
  }

  return {
    async start() {
      await db.joinings.filter((row) => !isUnderWay(row)).delete();
      for (const row of await db.joinings.toArray()) {
        await db.joinings.put({ ...row, state: 'looking', emoji: null });
        open(row);
      }
    },
    follow({ joinings }) {
      for (const row of joinings) {
        if (isUnderWay(row)) open(row);
        if (row.state === 'cancelled') void cancel(row.id);
      }
    },
    close() {
      for (const { room, stopTimer } of searches.values()) {
        stopTimer();
        room.leave();
      }
      for (const room of left) room.leave();
      searches.clear();
    },
  };
}
