import '../relay/node-web-socket';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '../../lib/records/id';
import { readTeamRelay } from '../../lib/sync/links/relay-address';
import type { Mailbox } from '../../lib/sync/mailbox';
import { openTeamRelay } from '../../lib/sync/team-relay';
import { type NatsServer, startNatsServer } from '../relay/nats-server';

let server: NatsServer;
let topic: string;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server.remove());
beforeEach(() => {
  topic = newId();
});

/** A browser at the relay, which counts the mailboxes that it is given. */
function browser(room = topic) {
  const address = readTeamRelay([server.address]);
  if (!address) throw new Error('no team relay');
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const served: Mailbox[] = [];
  const serve = (mailbox: Mailbox, signal: AbortSignal) => {
    served.push(mailbox);
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  return { board: openTeamRelay(address, room, { serve }, life.signal), served, leave: () => life.abort() };
}

const connections = async () => {
  const answer = await fetch(`${server.monitoring}/connz`).then((response) => response.json());
  return (answer as { num_connections: number }).num_connections;
};

describe('the board of a team relay', () => {
  it('brings texts to those who listen under the same topic of the same workspace', async () => {
    const [petra, ana, stranger] = [browser(), browser(), browser(newId())];
    const heard: string[] = [];
    ana.board.listen('door', (text) => heard.push(text));
    ana.board.listen('window', (text) => heard.push(`at the window: ${text}`));
    stranger.board.listen('door', (text) => heard.push(`a stranger: ${text}`));
    await expect.poll(() => [petra, ana, stranger].every(({ served }) => served.length === 1)).toBe(true);
    await petra.board.publish('door', 'hello');
    await petra.board.publish('nowhere', 'lost');
    await expect.poll(() => heard).toEqual(['hello']);
  });

  it('hears no more when it stops to listen', async () => {
    const [petra, ana] = [browser(), browser()];
    const heard: string[] = [];
    const stop = ana.board.listen('door', (text) => heard.push(`first: ${text}`));
    ana.board.listen('door', (text) => heard.push(`second: ${text}`));
    await expect.poll(() => [petra, ana].every(({ served }) => served.length === 1)).toBe(true);
    stop();
    await petra.board.publish('door', 'hello');
    await expect.poll(() => heard).toEqual(['second: hello']);
  });

  it('says nothing while the relay is away; what was announced it says when it is back', async () => {
    const [petra, ana] = [browser(), browser()];
    const heard: string[] = [];
    ana.board.listen('door', (text) => heard.push(text));
    await expect.poll(() => [petra, ana].every(({ served }) => served.length === 1)).toBe(true);
    await server.kill();
    await petra.board.publish('door', 'into the void');
    await petra.board.announce('door', 'I am here');
    await server.start();
    await expect
      .poll(() => [petra, ana].every(({ served }) => served.length === 2), { timeout: 30_000 })
      .toBe(true);
    // Whoever comes back first is heard by whoever is there; the other hears it when it is said again.
    await petra.board.announce('door', 'I am here');
    await expect.poll(() => heard).toContain('I am here');
    expect(heard).not.toContain('into the void');
  });

  it('leaves nothing behind', async () => {
    await expect.poll(connections).toBe(0);
    const petra = browser();
    await expect.poll(() => petra.served.length).toBe(1);
    expect(await connections()).toBe(1);
    petra.leave();
    await expect.poll(connections).toBe(0);
  });

  it('is left at once by who leaves before it was reached', async () => {
    await expect.poll(connections).toBe(0);
    const petra = browser();
    petra.leave();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect.poll(connections).toBe(0);
    expect(petra.served).toEqual([]);
  });
});
