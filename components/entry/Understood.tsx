import type { EntryToken, ParsedEntry } from '../../lib/entry/parsed-entry';
import { meaningOf } from '../../lib/omnibox/meanings';
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
