import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntryToken, ParsedEntry, Span } from '../../lib/entry/parsed-entry';
import { useEnvironment } from '../frame/environment';
import { useAfterPaint } from '../frame/lazy';
import { moveSpans } from './segments';

interface State {
  text: string;
  /** Stretches that the person turned back to plain text. */
  plain: Span[];
}

const EMPTY: State = { text: '', plain: [] };

const NOT_UNDERSTOOD = {
  ...{ due: null, recurrence: null, priority: null, assignee: null },
  ...{ tags: [], tokens: [] },
};

const loadParser = async () => (await import('../../lib/entry/parse-entry')).parseEntry;

/** What stands in an entry field and what it is understood as, while it is being typed. */
export function useEntryState() {
  const { now, zone, tag } = useEnvironment();
  const [state, setState] = useState(EMPTY);
  /** The state whose text was taken: it counts as empty from then on, without being drawn for it. */
  const taken = useRef<State | null>(null);
  const standing = (one: State) => (one === taken.current ? EMPTY : one);
  const { text, plain } = standing(state);
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
      setState((last) => {
        const before = standing(last);
        return { text: next, plain: moveSpans(before.plain, before.text, next) };
      }),
    makePlain: ({ start, end }: EntryToken) =>
      setState((last) => ({ ...last, plain: [...last.plain, { start, end }] })),
    /** Takes the text out of the field, once. Nothing is drawn: that would keep the disk waiting. */
    take: () => {
      const { text } = standing(state);
      taken.current = state;
      return text;
    },
    isTaken: () => taken.current === state,
    /** Draws the field as it stands since the last `take`. */
    clear: () => setState(standing),
    /** Puts a text that was not saved before what has been typed meanwhile. */
    putBack: (unsaved: string) =>
      setState((last) => ({ text: `${unsaved} ${standing(last).text}`.trim(), plain: [] })),
    /** What the text means now, also where the parser has not arrived yet; just a title where it cannot be had. */
    understand: async (): Promise<ParsedEntry> => {
      if (parsed) return parsed;
      try {
        return (await loadParser())(text, { ...context, now: now() });
      } catch (error) {
        console.error('entry not understood', error);
        return { ...NOT_UNDERSTOOD, title: text };
      }
    },
  };
}
