import * as v from 'valibot';
import { field, keyed, recordId, text } from './field';
import { defineKind } from './kind';

export const commentable = v.picklist(['task', 'contact', 'meeting']);

/** What somebody says about a task, a contact or a meeting. Who said it is who wrote its text, and stands under `createdBy`. */
export const comment = defineKind(
  'comment',
  {
    about: field(v.nullable(recordId), null),
    aboutKind: field(commentable, 'task'),
    text: field(text(5000), ''),
    /** The members who are named in it, by their ids … */
    mentions: keyed(v.literal(true)),
    /** … and those of them who have read it. */
    seen: keyed(v.literal(true)),
  },
  {
    indexes: '[ws+about+createdAt], [ws+binned], *unread',
    signed: { by: { createdBy: 'text' } },
    columns: ({ deletedAt, mentions, seen, createdBy }) => ({
      binned: deletedAt ?? undefined,
      unread:
        deletedAt === null
          ? Object.keys(mentions).filter((member) => member !== createdBy && !Object.hasOwn(seen, member))
          : [],
    }),
  },
);
