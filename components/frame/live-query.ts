import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { Database } from '../../lib/store/db';
import { useEnvironment } from './environment';

/**
 * Reads with a named query and again whenever what it read changes, in whichever page or by the hub.
 * Undefined until the first answer; while other inputs are being read the former answer stays.
 * A query that fails throws in rendering: the frame says what happened.
 *
 * @param initial an answer that was read before the page was drawn.
 */
export function useLiveQuery<T>(
  query: (db: Database) => Promise<T>,
  inputs: Inputs,
  initial?: T,
): T | undefined {
  const { db } = useEnvironment();
  const [state, setState] = useState<{ answer?: T | undefined; failure?: unknown }>({ answer: initial });
  useEffect(() => {
    // Dexie tells by the function's kind whether to follow it across awaits: what a plain one reads late would wake nobody.
    const watch = liveQuery(async () => query(db)).subscribe({
      next: (answer) => setState({ answer }),
      error: (failure) => setState({ failure }),
    });
    return () => watch.unsubscribe();
  }, [db, ...inputs]);
  if (state.failure !== undefined) throw state.failure;
  return state.answer;
}

/** How long what stands beside a list waits after a change, so that the list itself is read and drawn first. */
const BESIDE_MS = 80;

/**
 * Like `useLiveQuery`, for what stands beside the lists: counts, who is here, the sync line. However fast changes follow
 * one another, it is read in between: Dexie drops an answer when something has changed since its question.
 */
export function useCalmQuery<T>(query: (db: Database) => Promise<T>, inputs: Inputs): T | undefined {
  const { db } = useEnvironment();
  const [state, setState] = useState<{ answer?: T; failure?: unknown }>({});
  useEffect(() => {
    let latest = 0;
    let shown = 0;
    let isOver = false;
    let due: number | null = null;
    const watch = liveQuery(async () => {
      latest += 1;
      const turn = latest;
      if (turn > 1) {
        due ??= performance.now() + BESIDE_MS;
        const wait = due - performance.now();
        await Promise.resolve(new Promise((resolve) => setTimeout(resolve, wait)));
      }
      if (isOver || turn !== latest) return;
      due = null;
      const answer = await query(db);
      // One that took longer than a later one's comes too late.
      if (isOver || turn < shown) return;
      shown = turn;
      setState({ answer });
    }).subscribe({ error: (failure) => setState({ failure }) });
    return () => {
      isOver = true;
      watch.unsubscribe();
    };
  }, [db, ...inputs]);
  if (state.failure !== undefined) throw state.failure;
  return state.answer;
}
