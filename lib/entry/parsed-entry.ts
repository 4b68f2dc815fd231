/** What a piece of the text was understood as; the field lights it up. */
type EntryTokenKind = 'due' | 'recurrence' | 'priority' | 'assignee' | 'tag' | 'contact' | 'start';

/** A stretch of the text, in UTF-16 offsets: `text.slice(start, end)` of the entry is the token's text. */
export interface EntryToken {
  kind: EntryTokenKind;
  text: string;
  start: number;
  end: number;
}

export type Priority = 1 | 2 | 3 | 4;

/** A date (YYYY-MM-DD), and where a time was meant HH:MM on the wall clock of the person's zone. */
export interface EntryDue {
  date: string;
  time: string | null;
}

/** An RFC 5545 rule without its `RRULE:` name, counted from the due date or from the day it was completed. */
interface EntryRecurrence {
  rrule: string;
  from: 'due' | 'completion';
}

/** One line of quick entry, understood. Tokens are in order and never overlap. */
export interface ParsedEntry {
  title: string;
  due: EntryDue | null;
  recurrence: EntryRecurrence | null;
  priority: Priority | null;
  assignee: string | null;
  tags: string[];
  /** The contacts mentioned with `@`, as written; only where there are some. Their names stay in the title. */
  contacts?: string[];
  /**
   * The day (YYYY-MM-DD) from which there is something to do, where one was said ("from Monday"). Without a
   * deadline beside it, it is the due date too.
   */
  start?: string;
  tokens: EntryToken[];
}

/** A stretch of text in UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface EntryContext {
  /** A Date, an ISO instant with offset, or an ISO local date-time, which is wall time in `zone`. */
  now: Date | string;
  /** IANA name of the person's time zone. */
  zone: string;
  /**
   * BCP 47 tag of one of the five languages; a region decides how "5/12" is read (en-GB day first, en-US
   * month first). English is understood beside every language.
   */
  locale: string;
  /** Spans the person clicked back to plain text. */
  plain?: ReadonlyArray<Span>;
}
