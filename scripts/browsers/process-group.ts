import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * SIGKILLs a browser together with every process it started, and resolves once all of them are gone: what a
 * power cut looks like to the profile on disk. The process must have been started as leader of its own group
 * (`detached`), which is how both launchers start theirs. Rejects if any is still there after ten seconds.
 */
export async function killGroup(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) return;
  const ended = hasEnded(leader) ? Promise.resolve() : once(leader, 'exit');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else signalGroup(pid, 'SIGKILL');
  await ended;
  const deadline = Date.now() + 10_000;
  while (process.platform !== 'win32' && signalGroup(pid, 0)) {
    if (Date.now() > deadline) throw new Error(`Processes of group ${pid} are still there after SIGKILL.`);
    await delay(10);
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** False when the group has no process left. */
function signalGroup(leaderPid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(-leaderPid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
