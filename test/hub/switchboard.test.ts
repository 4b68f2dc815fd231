import { expect, it } from 'vitest';
import { createSwitchboard } from '../../lib/hub/switchboard';
import { newId } from '../../lib/records/id';
import type { WorkspaceRow } from '../../lib/store/db';
import type { LinkRoom } from '../../lib/sync/link';
import { createVerifier } from '../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import { newDevice } from '../sync/fixed-device';

it('joins a workspace’s rooms and mailbox anew when its epoch changes, and leaves those of before', async () => {
  const joined: { where: string; room: LinkRoom; signal: AbortSignal }[] = [];
  const board = {
    listen: () => () => undefined,
    publish: async () => undefined,
    announce: async () => undefined,
    close: () => undefined,
  };
  const device = await newDevice();
  const switchboard = createSwitchboard({
    device,
    verify: createVerifier(),
    links: [{ join: async (room, _, signal) => void joined.push({ where: 'link', room, signal }) }],
    mailboxes: {
      async join(room, _, signal) {
        joined.push({ where: 'mailbox', room: { ...room }, signal });
        return {
          session: { push: () => undefined, catchUp: () => undefined, askAgain: () => undefined },
          board,
        };
      },
      close: async () => undefined,
    },
    peers: {
      has: () => undefined,
      leftWord: () => undefined,
      gone: () => undefined,
      written: async () => undefined,
    },
    states: { begin: () => undefined, tell: () => undefined, written: async () => undefined },
    refusals: { add: () => undefined },
    isShown: () => true,
    logOf: (ws) => ({
      ws,
      vector: () => ({}),
      missingFrom: async function* () {},
      receive: async () => 'complete',
    }),
  });
  const row: WorkspaceRow = {
    ...{ id: newId(), name: '', secret: new Uint8Array(32), epoch: 1, private: false, memberId: newId() },
    ...{ rendezvous: { relays: [], iceServers: [] }, position: 'manager', createdAt: '' },
  };
  const keys = await deriveWorkspaceKeys(new Uint8Array(16), row.secret);
  await switchboard.join(row, keys, [1]);
  await switchboard.join({ ...row, name: 'Renamed' }, keys, [1]);
  expect(joined.map(({ where, room }) => `${where} ${room.epoch}`)).toEqual(['mailbox 1', 'link 1']);
  expect(joined[1]?.room.board).toBe(board);
  await switchboard.join({ ...row, epoch: 2 }, keys, [2]);
  expect(joined.map(({ room, signal }) => [room.epoch, signal.aborted])).toEqual([
    [1, true],
    [1, true],
    [2, false],
    [2, false],
  ]);
  await switchboard.join({ ...row, id: newId(), private: true }, keys, []);
  expect(joined).toHaveLength(4);
  switchboard.close();
  expect(joined.every(({ signal }) => signal.aborted)).toBe(true);
});
