import { useMemo } from 'preact/hooks';
import { type EntryLine, parseLines } from '../../lib/entry/parse-lines';
import type { Translate } from '../../lib/i18n/translate';
import { meaningsOf } from '../../lib/omnibox/meanings';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';

interface Props {
  text: string;
  t: Translate;
  onAdd: (lines: EntryLine[]) => void;
  /** Takes the text as one title after all. */
  onOne: () => void;
}

/** Several lines were pasted: what they would become, before anything is added. Enter adds all, Esc keeps one title. */
export function PastedLines({ text, t, onAdd, onOne }: Props) {
  const { now, zone, tag, dates, t: say } = useEnvironment();
  const lines = useMemo(() => parseLines(text, { now: now(), zone, locale: tag }), [text, zone, tag]);
  return (
    <Dialog title={t('paste.title', { n: lines.length })} onClose={onOne}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(lines);
        }}
      >
        <ol class="pasted-lines" data-testid="pasted-lines">
          {lines.map(({ parsed, steps }, n) => (
            <li key={n}>
              <span>{parsed.title}</span>
              <small>
                {[
                  ...meaningsOf(parsed, say, dates),
                  ...(steps.length > 0 ? [t('paste.steps', { n: steps.length })] : []),
                ].join(' · ')}
              </small>
            </li>
          ))}
        </ol>
        <p class="buttons">
          {/* The dialog opens on what Enter is for. */}
          <button type="submit" class="primary" autofocus data-testid="add-lines">
            {t('paste.add', { n: lines.length })} <kbd>{say('key.enter')}</kbd>
          </button>
          <button type="button" onClick={onOne} data-testid="one-title">
            {t('paste.one')} <kbd>{say('key.escape')}</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}
