import type { CDPSession, Page } from 'puppeteer-core';

/** How long a source keeps the page's main thread busy, in milliseconds. */
export type Run = () => Promise<number>;

/**
 * What it takes to run each source in a page, as when somebody clicks: in an isolated world that has not touched the page
 * yet, so that everyone, the bare walk too, makes the objects for the nodes that it looks at. (In one world for all runs
 * a walk finds those of the walk before, which no click ever does; injected by an extension into a page just loaded, it
 * takes what it takes here.)
 *
 * It is processor time of the page's main thread, so that other programs add nothing to it, without what it takes to hand
 * the source over and to find it parsed: that depends on its length and not on the page.
 */
export async function runsIn(page: Page, sources: readonly string[]): Promise<Run[]> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return sources.map((source) => async () => {
    const handingOver = await timeOf(session, `(() => {${source}\n}, 0)`);
    return (await timeOf(session, `(() => {${source}\n})()`)) - handingOver;
  });
}

async function timeOf(session: CDPSession, expression: string): Promise<number> {
  const contextId = await createWorld(session);
  const before = await threadTime(session);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
  const after = await threadTime(session);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return after - before;
}

let worlds = 0;

/** Each name makes a world of its own. */
async function createWorld(session: CDPSession): Promise<number> {
  worlds += 1;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${worlds}`,
  });
  return executionContextId;
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
