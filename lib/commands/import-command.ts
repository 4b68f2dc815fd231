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
  /** Either of them, of thousands: `parts` are UTF-8 JSON of `{ records, edits }`, to be done in order, as one step. */
  v.object({
    type: v.literal('packed-import'),
    ws: recordId,
    /** By which the page that gave it follows it. */
    id: recordId,
    step: v.picklist(['import-records', 'take-back-import']),
    /** How many records and changes there are in all parts. */
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    parts: v.array(v.custom<Uint8Array>((value) => value instanceof Uint8Array)),
  }),
] as const;
