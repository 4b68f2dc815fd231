import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { useAct } from '../frame/act';
import { go } from '../frame/route';

const areaOf = { contact: 'contacts', meeting: 'meetings', task: 'tasks', template: 'templates' } as const;

/** Adds an empty record and opens it, to be filled in where it stands. */
export function useNewRecord(ws: string) {
  const act = useAct();
  return async (kind: keyof typeof areaOf, fields: RawRecord = {}) => {
    const id = newId();
    const area = areaOf[kind];
    if (await act({ type: 'add-records', ws, records: [{ kind, id, fields }] }))
      go({ ws, area, open: { area, id } });
  };
}
