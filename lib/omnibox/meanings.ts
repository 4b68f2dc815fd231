import type { EntryToken, ParsedEntry } from '../entry/parsed-entry';
import type { Dates } from '../i18n/dates';
import { recurrenceText } from '../i18n/recurrence-text';
import type { Translate } from '../i18n/translate';

/** What a piece of an entry was understood as, in words; '' where a piece before it says it already. */
export function meaningOf(token: EntryToken, parsed: ParsedEntry, t: Translate, dates: Dates): string {
  const { due, recurrence, assignee, priority } = parsed;
  // A day and a time may be two tokens of one moment, which is said once, at the first.
  const first = parsed.tokens.find(({ kind }) => kind === token.kind) === token;
  switch (token.kind) {
    case 'due':
      return due && first ? dates.moment({ ...due, zone: null }) : '';
    case 'recurrence':
      return recurrence && first ? recurrenceText(recurrence.rrule, t, dates) : '';
    case 'priority':
      return priority && first ? t('entry.priority', { level: String(priority) }) : '';
    case 'assignee':
      return assignee && first ? t('entry.for', { name: assignee }) : '';
    case 'contact':
      return token.text.replace(/^@["“”„{]?|["“”}]$/g, '');
    case 'start':
      return parsed.start
        ? t('entry.from', { date: dates.moment({ date: parsed.start, time: null, zone: null }) })
        : '';
    case 'tag':
      return token.text.startsWith('#') ? token.text : `#${token.text}`;
    default:
      return token.kind satisfies never;
  }
}

/** All that was understood of an entry, piece by piece in its order. */
export const meaningsOf = (parsed: ParsedEntry, t: Translate, dates: Dates): string[] =>
  parsed.tokens.map((token) => meaningOf(token, parsed, t, dates)).filter(Boolean);
