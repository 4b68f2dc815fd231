import * as v from 'valibot';
import { field, keyed, moment, recordId, text } from './field';
import { defineKind } from './kind';
import { source } from './source';

/** A meeting; its notes are a note document of their own, named by the meeting's id. */
export const meeting = defineKind(
  'meeting',
  {
    title: field(text(500), ''),
    start: field(v.nullable(moment), null),
    end: field(v.nullable(moment), null),
    place: field(text(300), ''),
    url: field(text(2048), ''),
    /** By contact id, or by a short key of its own where `name` is free text. */
    attendees: keyed(v.object({ name: text(200) })),
    agenda: field(text(20_000), ''),
    recurrence: field(text(500), ''),
    source: field(v.nullable(source), null),
    icsUid: field(text(300), ''),
    sequence: field(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  },
  {
    indexes: 'day, [ws+when], [ws+binned], *words, *linked',
    searched: ({ title, place, agenda, attendees }) => [
      ...[title, place, agenda],
      ...Object.values(attendees).map(({ name }) => name),
    ],
    columns: (meeting) => {
      const shown = meeting.deletedAt === null;
      return {
        day: shown ? meeting.start?.date : undefined,
        when: shown ? `${meeting.start?.date ?? '9999-99-99'}T${meeting.start?.time ?? '00:00'}` : undefined,
        binned: meeting.deletedAt ?? undefined,
        linked: shown ? linkedTo(meeting) : [],
      };
    },
  },
);

/** The contacts who come; free text stands under shorter keys. */
export const linkedTo = ({ attendees }: { attendees: object }) =>
  Object.keys(attendees).filter((key) => v.is(recordId, key));
