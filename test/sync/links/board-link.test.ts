import { describe, expect, it, onTestFinished } from 'vitest';
import { fromBase64Url } from '../../../lib/records/id';
import type { Peer } from '../../../lib/sync/link';
import { boardLink } from '../../../lib/sync/links/board-link';
import type { NoticeBoard } from '../../../lib/sync/links/notice-board';
import { deriveWorkspaceKeys } from '../../../lib/trust/workspace-keys';
import { describeLink } from '../link-contract';
import { createLinkEnd, newRoom, type RoomSpec } from '../link-end';
import { seededRandom } from '../seeded-random';

/** A board within one process, that loses each text with a probability. */
function createMemoryBoards(random = () => 1, loss = 0) {
  const listeners = new Set<{ topic: string; onText: (text: string) => void }>();
  const said: string[] = [];
  const publish = async (topic: string, text: string) => {
    said.push(text);
    for (const one of listeners)
      if (one.topic === topic && random() >= loss) setTimeout(() => one.onText(text));
  };
  const board: NoticeBoard = {
    listen(topic, onText) {
      const one = { topic, onText };
      listeners.add(one);
      return () => listeners.delete(one);
    },
    publish,
    announce: publish,
    close() {},
  };
  return { board, said };
}

/** The link of browsers whose workspaces have this board each, as a team relay gives them. */
const linkOn = (boards: Map<string, NoticeBoard>): typeof boardLink => ({
  join: (room, events, signal) => {
    const board = boards.get(room.ws) ?? createMemoryBoards().board;
    boards.set(room.ws, board);
    return boardLink.join({ ...room, board }, events, signal);
  },
});

describeLink('board', { needsRendezvous: false }, async () => {
  const boards = new Map<string, NoticeBoard>();
  return {
    manager: createLinkEnd(linkOn(boards)),
    assistant: createLinkEnd(linkOn(boards)),
    rendezvous: { relays: [], iceServers: [] },
    quietMs: 30,
  };
});

/** Joins, and gives the first peer that is met and the frames that come from anybody. */
async function attend(board: NoticeBoard, { ws, secret, rendezvous }: RoomSpec) {
  const keys = await deriveWorkspaceKeys(fromBase64Url(ws), fromBase64Url(secret));
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const frames: string[] = [];
  const peer = new Promise<Peer>((resolve) => {
    const onPeer = (met: Peer) => {
      resolve(met);
      return { onFrame: (frame: Uint8Array) => void frames.push(frame.join()), onGone() {} };
    };
    void boardLink.join({ ws, epoch: 1, keys, rendezvous, board }, { onPeer }, life.signal);
  });
  return { peer, frames };
}

describe('a board that loses a third of what is said', () => {
  it('brings every frame all the same, once and in order', async () => {
    const { board } = createMemoryBoards(seededRandom(7), 0.33);
    const room = newRoom({ relays: [], iceServers: [] });
    const [petra, ana] = [await attend(board, room), await attend(board, room)];
    const toAna = await petra.peer;
    const frames = Array.from({ length: 5 }, (_, at) => new Uint8Array([at, at + 1]));
    await Promise.all(frames.map((frame) => toAna.send(frame)));
    expect(ana.frames).toEqual(frames.map((frame) => frame.join()));
  });
});

it('shows a board nothing that can be read, and takes nothing that was not sealed for the room', async () => {
  const { board, said } = createMemoryBoards();
  const room = newRoom({ relays: [], iceServers: [] });
  const [petra, ana] = [await attend(board, room), await attend(board, room)];
  const toAna = await petra.peer;
  await toAna.send(new TextEncoder().encode('Call Marek about the lease'));
  for (const text of said) expect(text).toMatch(/^[\w-]+$/);
  expect(said.map((text) => Buffer.from(text, 'base64url').toString('latin1')).join()).not.toContain('Marek');
  await board.publish(toAna.remoteId, JSON.stringify({ from: 'x', mine: 'y', yours: null }));
  await board.publish(toAna.remoteId, said[0] ?? '');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ana.frames).toHaveLength(1);
});

it('parts with who sends a frame without an end', async () => {
  const { board } = createMemoryBoards();
  const room = newRoom({ relays: [], iceServers: [] });
  const [petra, ana] = [await attend(board, room), await attend(board, room)];
  const toAna = await petra.peer;
  await expect(toAna.send(new Uint8Array(9_000_000))).rejects.toThrow('peer gone');
  expect(ana.frames).toEqual([]);
});
