import { useMemo } from 'preact/hooks';
import type { RawRecord } from '../../lib/records/kind';
import type { KindName } from '../../lib/records/registry';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';

export interface Edit {
  /** Changes whole fields. */
  set: (fields: RawRecord) => void;
  /** Changes one entry of a keyed field. */
  entry: (field: string, key: string, value: unknown) => void;
  /** Changes several entries of one keyed field in one step; null takes one out. */
  entries: (field: string, entries: RawRecord) => void;
  /** Takes an entry out, with the way back. @param what how it is called. */
  remove: (field: string, key: string, value: unknown, what: string) => void;
}

/** Changes one record, only the fields that were changed, each change one command. */
export function useEdit(kind: KindName, ws: string, id: string): Edit {
  const act = useAct();
  const t = useTranslate();
  return useMemo(() => {
    const change = (field: string, entries: RawRecord) =>
      ({ type: 'edit-record', ws, kind, id, entries: { [field]: entries } }) as const;
    return {
      set: (fields) => void act({ type: 'edit-record', ws, kind, id, fields }),
      entry: (field, key, value) => void act(change(field, { [key]: value })),
      entries: (field, entries) => void act(change(field, entries)),
      remove: (field, key, value, what) =>
        void act(change(field, { [key]: null }), {
          said: t('toast.removed', { what }),
          undo: change(field, { [key]: value }),
        }),
    };
  }, [act, t, kind, ws, id]);
}
