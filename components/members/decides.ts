import type { Database, WorkspaceRow } from '../../lib/store/db';
import { useLiveQuery } from '../frame/live-query';

/** Whether this browser is the one that decides who is in a workspace; undefined until that is read. */
export function useDecides({ membership }: WorkspaceRow): boolean | undefined {
  const own = useLiveQuery(readDevice, []);
  return own === undefined ? undefined : membership?.pen === own;
}

const readDevice = async (db: Database) => (await db.device.get('this'))?.id ?? '';
