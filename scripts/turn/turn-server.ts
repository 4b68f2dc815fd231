import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findTurnServer } from '../browsers/find-browsers';
import { freePort } from '../free-port';

/** coturn on a port of loopback, for one user. */
export interface TurnServer {
  /** As it is entered in a workspace's settings. */
  address: string;
  /** `stun:` of the same server. */
  stunAddress: string;
  /** What it has written down so far: who asked for a relayed address, and what went through it. */
  log(): string;
  close(): Promise<void>;
}

const USER = 'office';
const SECRET = 'lease-2026';

/** Starts it and waits until it answers. @throws BrowserMissing with the command to type where it is not installed. */
export async function startTurnServer(): Promise<TurnServer> {
  const program = findTurnServer();
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), 'adjutant-turn-'));
  const server = spawn(program, [
    // No configuration file but these: nothing of the machine's own.
    ...['-n', '--no-cli', '--no-tls', '--no-dtls', '--simple-log', '--log-file=stdout', '--verbose'],
    ...['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${port}`],
    // Else it relays to no address of its own machine.
    '--allow-loopback-peers',
    ...['--lt-cred-mech', '--realm=adjutant', `--user=${USER}:${SECRET}`],
    ...[`--pidfile=${join(dir, 'pid')}`, `--userdb=${join(dir, 'users')}`],
  ]);
  let log = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text: Buffer) => {
      log += text;
    });
  const close = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    }
    await rm(dir, { recursive: true, force: true });
  };
  try {
    await waitUntilListening(port);
  } catch (error) {
    await close();
    throw new Error(`turnserver did not start: ${log}`, { cause: error });
  }
  return {
    address: `turn:${USER}:${SECRET}@127.0.0.1:${port}`,
    stunAddress: `stun:127.0.0.1:${port}`,
    log: () => log,
    close,
  };
}

async function waitUntilListening(port: number): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const socket = createConnection(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(50);
    } finally {
      socket.destroy();
    }
  }
}
