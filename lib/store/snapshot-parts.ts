import type { Database } from './db';

/** The chunks of the snapshot that is on its way to a workspace, as they lie in the database. */
export function snapshotParts(db: Database, ws: string) {
  const all = () => db.snapshotParts.where('[ws+id+index]').between([ws, ''], [ws, '\uffff']);
  const of = (id: string) => db.snapshotParts.where('[ws+id+index]').between([ws, id, 0], [ws, id, Infinity]);
  return {
    count: (id: string) => of(id).count(),
    async keep(id: string, index: number, bytes: Uint8Array, size: number): Promise<void> {
      if (index === 0) await all().delete();
      await db.snapshotParts.put({ ws, id, index, bytes, size });
    },
    async take(id: string): Promise<Uint8Array> {
      const rows = await of(id).toArray();
      const whole = new Uint8Array(rows.reduce((sum, { bytes }) => sum + bytes.length, 0));
      let at = 0;
      for (const { bytes } of rows) {
        whole.set(bytes, at);
        at += bytes.length;
      }
      return whole;
    },
    /** The name of the snapshot whose chunks are all here; null where there is none. */
    async whole(): Promise<string | null> {
      const first = await all().first();
      if (!first) return null;
      const count = await of(first.id).count();
      return count * first.bytes.length >= first.size ? first.id : null;
    },
    async drop(): Promise<void> {
      await all().delete();
    },
  };
}
