import { useMemo } from 'preact/hooks';
import type { RawRecord } from '../../lib/records/kind';
import type { KindName } from '../../lib/records/registry';
import { useAct } from '../frame/act';

export interface Edit {
  /** Changes whole fields. */
  set: (fields: RawRecord) => void;
  /** Changes one entry of a keyed field; null takes it out. */
  entry: (field: string, key: string, value: unknown) => void;
  /** Changes several entries of one keyed field in one step. */
  entries: (field: string, entries: RawRecord) => void;
}

/** Changes one record, only the fields that were changed, each change one command. */
export function useEdit(kind: KindName, ws: string, id: string): Edit {
  const act = useAct();
  return useMemo(() => {
    const entries = (field: string, changed: RawRecord) =>
      void act({ type: 'edit-record', ws, kind, id, entries: { [field]: changed } });
    return {
      set: (fields) => void act({ type: 'edit-record', ws, kind, id, fields }),
      entry: (field, key, value) => entries(field, { [key]: value }),
      entries,
    };
  }, [act, kind, ws, id]);
}
