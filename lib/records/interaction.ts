import * as v from 'valibot';
import { field, instant, recordId, text } from './field';
import { defineKind } from './kind';
import { source } from './source';

/** One contact with somebody: the telephone message slip, a visit, a complaint. */
export const interaction = defineKind(
  'interaction',
  {
    type: field(v.picklist(['call', 'message', 'visit', 'email', 'complaint', 'feedback']), 'call'),
    direction: field(v.picklist(['in', 'out']), 'in'),
    at: field(instant, '1970-01-01T00:00:00.000Z'),
    summary: field(text(2000), ''),
    contactId: field(v.nullable(recordId), null),
    taskId: field(v.nullable(recordId), null),
    /** Where it was captured from: the message, with the link back. */
    source: field(v.nullable(source), null),
  },
  {
    indexes: '[ws+contactId+at], [ws+binned], *words',
    searched: ({ summary, source }) => [summary, source?.title ?? ''],
    columns: ({ deletedAt }) => ({ binned: deletedAt ?? undefined }),
  },
);
