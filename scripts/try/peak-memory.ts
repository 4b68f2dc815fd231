import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/**
 * Begins to watch the memory of a browser's pages, all that their processes hold: scripts' heaps, texts, elements.
 *
 * @returns tells by how many bytes it was at most above where it began; null on systems that do not keep the peak.
 */
export async function watchPeakMemory(browser: Browser): Promise<() => number | null> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  if (pids.length === 0 || !pids.every((pid) => existsSync(`/proc/${pid}/clear_refs`))) return () => null;
  // proc(5): "5" sets the peak back to what is held now.
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const before = pids.map((pid) => held(pid, 'VmRSS'));
  return () => Math.max(...pids.map((pid, at) => held(pid, 'VmHWM') - (before[at] ?? 0)));
}

/** A line of a process's status, in bytes; 0 for a process that has ended. */
function held(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const path = `/proc/${pid}/status`;
  const status = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return Number(new RegExp(`^${line}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
}
