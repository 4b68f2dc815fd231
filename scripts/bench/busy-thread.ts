import type { Page } from 'puppeteer-core';

/** How long the thread of a page was busy, by what the browser counts of the processor: other programs add nothing. */
export interface Busy {
  /** The longest that the page had to wait for its turn, in milliseconds. */
  longest: number;
  /** All of it together. */
  all: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const MARK = 'adjutant:busy';

/** Measures the thread that a page and, in Chromium, the hub share while something is done. */
export async function busyWhile(page: Page, work: () => Promise<void>): Promise<Busy> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate(`console.timeStamp(${JSON.stringify(MARK)})`);
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace');
  const events = eventsOf(JSON.parse(new TextDecoder().decode(trace)));
  const mark = events.find(({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(MARK));
  if (!mark) throw new Error('the page’s thread is not in the trace');
  const turns = events
    .filter(
      ({ name, pid, tid, ts }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid && ts >= mark.ts,
    )
    .map(({ tdur }) => (tdur ?? 0) / 1000);
  return {
    longest: turns.reduce((most, turn) => Math.max(most, turn), 0),
    all: turns.reduce((sum, turn) => sum + turn, 0),
  };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** What the thread itself took, in microseconds. */
  tdur?: number;
  args?: unknown;
}

function eventsOf(trace: unknown): TraceEvent[] {
  if (typeof trace !== 'object' || trace === null || !('traceEvents' in trace)) return [];
  const { traceEvents } = trace;
  return Array.isArray(traceEvents) ? traceEvents : [];
}
