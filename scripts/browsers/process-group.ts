import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * SIGKILLs a browser together with every process it started, and resolves once all of them are gone: what a
 * power cut looks like to the profile on disk. The process must have been started as leader of its own group
 * (`detached`), which is how both launchers start theirs. Rejects if any is still running after half a minute.
 */
export async function killGroup(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) return;
  const ended = leader.exitCode !== null || leader.signalCode !== null ? null : once(leader, 'exit');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else signalGroup(pid, 'SIGKILL');
  await ended;
  const deadline = Date.now() + 30_000;
  while (isRunning(pid)) {
    if (Date.now() > deadline) throw new Error(`Processes of group ${pid} are still running after SIGKILL.`);
    await delay(10);
  }
}

function isRunning(groupId: number): boolean {
  if (process.platform === 'linux') return linuxStates(groupId).some((state) => !'ZX'.includes(state));
  return process.platform !== 'win32' && signalGroup(groupId, 0);
}

/**
 * The states of a group's processes, from /proc/PID/stat (proc_pid_stat(5)). Dead ones that nobody has
 * collected (Z) still answer to signals, and where process 1 collects nothing, as in many containers, for ever.
 */
function linuxStates(groupId: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readStat)
    .filter(({ group }) => group === groupId)
    .map(({ state }) => state);
}

function readStat(pid: string): { state: string; group: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets, which may itself hold blanks and brackets.
    const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
  } catch {
    // It ended between the listing and the reading.
    return { state: 'X', group: 0 };
  }
}

/** Signal 0 only asks. False when the group has no process left. */
function signalGroup(groupId: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(-groupId, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
