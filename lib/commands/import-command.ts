import * as v from 'valibot';
import { entryKey, recordId } from '../records/field';

/** Everything but members: who is one, the membership log says. */
export const shared = v.picklist(['task', 'contact', 'interaction', 'meeting', 'comment', 'template']);
const values = v.record(entryKey, v.unknown());

/** What `edit-record` does, to one of several records. */
export const edit = v.object({
  kind: shared,
  id: recordId,
  fields: v.optional(values, {}),
  entries: v.optional(v.record(entryKey, values), {}),
});
const edits = v.array(edit);

/** What a file brings is one step, however many records it makes; so is taking it back. */
export const importIntents = [
  /** Adds what is new and changes what is here already. */
  v.object({
    type: v.literal('import-records'),
    ws: recordId,
    records: v.array(v.object({ kind: shared, id: recordId, fields: values })),
    edits,
  }),
  /** Puts what an import added into the bin, and undoes what it changed. */
  v.object({
    type: v.literal('take-back-import'),
    ws: recordId,
    records: v.array(v.object({ kind: shared, id: recordId })),
    edits,
  }),
] as const;
