import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findNatsServer } from '../../scripts/browsers/find-browsers';
import { freePort } from '../../scripts/free-port';

const RELAY = join(import.meta.dirname, '../../relay');
export const OFFICE_PASSWORD = 'a long password of the office';

/** A real nats-server that runs one of the files in `relay/`, with ports and folders of its own filled in. */
export interface NatsServer {
  readonly name: string;
  /** `nats+ws://…` as it stands in a workspace's rendezvous. */
  readonly address: string;
  /** `http://…` of its monitoring. */
  readonly monitoring: string;
  /** Where the mailbox lies on the disk. */
  readonly storeDir: string;
  start(): Promise<void>;
  /** Ends it by SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as an administrator would. */
  stop(): Promise<void>;
  deleteStore(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Starts one server with `relay/nats-one.conf`. */
export async function startNatsServer(): Promise<NatsServer> {
  const server = await prepare('nats-one.conf', { name: 'adjutant' });
  await startAll([server]);
  return server;
}

/**
 * Starts the three servers of `relay/nats-cluster.conf`, and waits until they have agreed on a leader. Where one does not
 * start, none is left running.
 *
 * @param given where they listen to each other.
 */
export async function startNatsCluster(given?: readonly number[]): Promise<NatsServer[]> {
  const ports = given ?? [await freePort(), await freePort(), await freePort()];
  const routes = ports.map((port) => `"nats-route://cluster:cluster-secret@127.0.0.1:${port}"`);
  const servers = await Promise.all(
    ports.map((port, at) =>
      prepare('nats-cluster.conf', {
        name: `node-${at + 1}`,
        fill: {
          THIS_NODE: `"node-${at + 1}"`,
          NODES_AT: `"127.0.0.1:${port}"`,
          NODES_PASSWORD: '"cluster-secret"',
          ALL_NODES: `[${routes.join(', ')}]`,
        },
      }),
    ),
  );
  await startAll(servers);
  return servers;
}

/** Starts all, or none. */
async function startAll(servers: readonly NatsServer[]): Promise<void> {
  try {
    await Promise.all(servers.map((server) => server.start()));
  } catch (error) {
    await Promise.all(servers.map((server) => server.remove()));
    throw error;
  }
}

async function prepare(
  file: string,
  { name, fill = {} }: { name: string; fill?: Record<string, string> },
): Promise<NatsServer> {
  const program = findNatsServer();
  const folder = await mkdtemp(join(tmpdir(), `adjutant-${name}-`));
  const storeDir = join(folder, 'store');
  const [webSocket, clients, monitoring] = [await freePort(), await freePort(), await freePort()];
  const values = {
    MAILBOX_FOLDER: `"${storeDir.replaceAll('\\', '/')}"`,
    BROWSERS_AT: `"127.0.0.1:${webSocket}"`,
    TOOLS_AT: `"127.0.0.1:${clients}"`,
    MONITORING_AT: `"127.0.0.1:${monitoring}"`,
    ...fill,
  };
  await writeFile(join(folder, file), filledIn(await readFile(join(RELAY, file), 'utf8'), values, program));
  const team = await readFile(join(RELAY, 'nats-team.conf'), 'utf8');
  const passwords = { OFFICE_PASSWORD: `"${OFFICE_PASSWORD}"`, SYSTEM_PASSWORD: '"system-secret"' };
  await writeFile(join(folder, 'nats-team.conf'), filledIn(team, passwords, program));
  const log = join(folder, 'nats.log');
  let running: ChildProcess | null = null;

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = running;
    running = null;
    if (!ending || hasEnded(ending)) return;
    const exited = once(ending, 'exit');
    ending.kill(signal);
    await exited;
  }

  const server: NatsServer = {
    name,
    address: `nats+ws://office:${encodeURIComponent(OFFICE_PASSWORD)}@127.0.0.1:${webSocket}`,
    monitoring: `http://127.0.0.1:${monitoring}`,
    storeDir,
    async start() {
      running = spawn(program, ['-c', join(folder, file), '-l', log], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await untilHealthy(server.monitoring, running, log);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    deleteStore: () => rm(storeDir, { recursive: true, force: true }),
    async remove() {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  return server;
}

/** Replaces the values between the “Fill in” lines. @throws Error when the file has no such line. */
function filledIn(text: string, values: Record<string, string>, program: string): string {
  let filled = text;
  for (const [name, value] of Object.entries(values)) {
    const line = new RegExp(`^${name}: .*$`, 'm');
    if (!line.test(filled)) throw new Error(`no line to fill in ${name}`);
    filled = filled.replace(line, () => `${name}: ${value}`);
  }
  return knowsSyncInterval(program) ? filled : filled.replace(/^ *sync_interval:/m, '# $&');
}

/** nats-server 2.9 refuses a line that 2.10 and later need; the files say so. */
function knowsSyncInterval(program: string): boolean {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  const [, major = '0', minor = '0'] = /v(\d+)\.(\d+)/.exec(said) ?? [];
  return Number(major) > 2 || Number(minor) >= 10;
}

/** By itself, or by a signal. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function untilHealthy(monitoring: string, server: ChildProcess, log: string): Promise<void> {
  const end = performance.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${monitoring}/healthz`).catch(() => null);
    if (answer?.ok) return;
    if (hasEnded(server) || performance.now() > end)
      throw new Error(`nats-server did not start:\n${await readFile(log, 'utf8').catch(() => '')}`);
    await delay(50);
  }
}
