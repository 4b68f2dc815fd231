import { useMemo, useState } from 'preact/hooks';
import type { EntryToken, ParsedEntry, Span } from '../../lib/entry/parsed-entry';
import { useEnvironment } from '../frame/environment';
import { useAfterPaint } from '../frame/lazy';
import { moveSpans } from './segments';

const loadParser = async () => (await import('../../lib/entry/parse-entry')).parseEntry;

/** What stands in an entry field and what it is understood as, while it is being typed. */
export function useEntryState() {
  const { now, zone, tag } = useEnvironment();
  const [{ text, plain }, setState] = useState<{ text: string; plain: Span[] }>({ text: '', plain: [] });
  const parse = useAfterPaint(loadParser);
  const context = { zone, locale: tag, plain };
  const parsed = useMemo<ParsedEntry | null>(
    () => (parse && text.trim() ? parse(text, { ...context, now: now() }) : null),
    [parse, text, plain, zone, tag],
  );
  return {
    text,
    parsed,
    type: (next: string) =>
      setState((last) => ({ text: next, plain: moveSpans(last.plain, last.text, next) })),
    makePlain: ({ start, end }: EntryToken) =>
      setState((last) => ({ ...last, plain: [...last.plain, { start, end }] })),
    /** Empties the field, unless something else than `text` has been typed into it meanwhile. */
    clear: (text: string) => setState((last) => (last.text === text ? { text: '', plain: [] } : last)),
    /** What the text means now, also where the parser has not arrived yet. */
    understand: async () => parsed ?? (await loadParser())(text, { ...context, now: now() }),
  };
}
