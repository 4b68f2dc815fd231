import * as v from 'valibot';
import { recordId, text } from '../records/field';

const several = v.pipe(v.array(recordId), v.minLength(1), v.maxLength(20));

/** What people decide about contacts that are the same person. */
export const contactIntents = [
  /**
   * Shows the contacts `gone` in `keep`. `fields` are the values chosen where they differ; what stood in `keep` before is
   * kept under `merge`, a new id. Entries (addresses, numbers …) need no choice: all of them are in the result.
   */
  v.object({
    type: v.literal('merge-contacts'),
    ws: recordId,
    merge: recordId,
    keep: recordId,
    gone: several,
    fields: v.optional(
      v.partial(
        v.object({
          ...{ name: text(200), organisation: text(200), role: text(200) },
          ...{ kind: text(20), notes: text(20_000) },
        }),
      ),
      {},
    ),
  }),
  /** Takes contacts out of the one they are shown in. What the merge changed in its fields is put back. */
  v.object({ type: v.literal('unmerge-contacts'), ws: recordId, gone: several }),
] as const;
