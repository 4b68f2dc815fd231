import type { EntryToken, ParsedEntry } from '../../lib/entry/parsed-entry';
import type { Dates } from '../../lib/i18n/dates';
import { recurrenceText } from '../../lib/i18n/recurrence-text';
import type { Translate } from '../../lib/i18n/translate';
import { useEnvironment } from '../frame/environment';

/** Says in words what an entry was understood as; each piece can be turned back into plain text here too. */
export function Understood({
  parsed,
  onToken,
}: {
  parsed: ParsedEntry;
  onToken: (token: EntryToken) => void;
}) {
  const { t, dates } = useEnvironment();
  return (
    <ul class="understood" aria-label={t('entry.understood')} data-testid="understood">
      {parsed.tokens.map((token) => {
        const meaning = meaningOf(token, parsed, t, dates);
        return (
          meaning && (
            <li key={token.start}>
              <button
                type="button"
                class="piece"
                data-kind={token.kind}
                aria-label={t('entry.plain', { meaning, text: token.text })}
                title={t('entry.plain', { meaning, text: token.text })}
                onClick={() => onToken(token)}
              >
                {meaning}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

function meaningOf(token: EntryToken, parsed: ParsedEntry, t: Translate, dates: Dates): string {
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
      return parsed.start ? dates.moment({ date: parsed.start, time: null, zone: null }) : '';
    case 'tag':
      return token.text.startsWith('#') ? token.text : `#${token.text}`;
    default:
      return token.kind satisfies never;
  }
}
