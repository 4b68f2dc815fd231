import type { Database, LinkStateRow } from '../store/db';
import type { AddressState } from '../sync/link';

/** Keeps in the store how the connection to each relay fares, for the pages to show. */
export interface LinkStates {
  /** A workspace is joined anew: what was told of its addresses before holds no more. */
  begin(ws: string): void;
  tell(ws: string, address: string, state: AddressState): void;
  /** Resolves when what was told so far is in the store, as far as it can be. */
  written(): Promise<void>;
}

/** At a start nothing is connected yet, whatever the table said when the browser closed. */
export async function createLinkStates(db: Database, now: () => Date): Promise<LinkStates> {
  await db.linkStates.clear();
  const rows = new Map<string, LinkStateRow>();
  let writing: Promise<unknown> = Promise.resolve();
  const write = (work: () => Promise<unknown>) => {
    writing = writing
      .then(work)
      .catch((error: unknown) => console.error('states of links not written', error));
  };
  const put = (row: LinkStateRow) => {
    rows.set(`${row.ws} ${row.address}`, row);
    write(() => db.linkStates.put(row));
  };

  return {
    begin(ws) {
      for (const [key, row] of rows) if (row.ws === ws) rows.delete(key);
      write(() => db.linkStates.where('[ws+address]').between([ws, ''], [ws, '\uffff']).delete());
    },
    tell(ws, address, state) {
      if (rows.get(`${ws} ${address}`)?.state === state) return;
      put({ ws, address, state, since: now().toISOString() });
    },
    written: async () => void (await writing),
  };
}
