import { describe, expect, it } from 'vitest';
import { entryToTask } from '../../components/entry/entry-to-task';
import { cutAtTokens, moveSpans } from '../../components/entry/segments';
import { parseEntry } from '../../lib/entry/parse-entry';

const context = { now: '2026-11-21T10:00:00', zone: 'Europe/Prague', locale: 'en-GB' };
const text = 'Call Marek about the lease tomorrow 15:00 +Petra !2';

describe('lighting up an entry', () => {
  it('cuts the text at its tokens and loses nothing', () => {
    const { tokens } = parseEntry(text, context);
    const segments = cutAtTokens(text, tokens);
    expect(segments.map((one) => one.text).join('')).toBe(text);
    expect(segments.flatMap(({ token, text }) => (token ? [text] : []))).toContain('+Petra');
  });

  it('leaves out tokens that do not fit the text that stands there now', () => {
    const token = { kind: 'tag', text: '#lease', start: 2, end: 8 } as const;
    expect(cutAtTokens('ab', [token])).toEqual([{ text: 'ab', token: null }]);
  });
});

describe('what was turned back into plain text', () => {
  const spans = [{ start: 5, end: 8 }];

  it('moves with the text around it', () => {
    expect(moveSpans(spans, 'Read May now', 'Please Read May now')).toEqual([{ start: 12, end: 15 }]);
    expect(moveSpans(spans, 'Read May now', 'Read May now, please')).toEqual(spans);
    expect(moveSpans(spans, 'Read May now', 'ad May now')).toEqual([{ start: 3, end: 6 }]);
  });

  it('is read afresh once it is edited itself', () => {
    expect(moveSpans(spans, 'Read May now', 'Read Mayor now')).toEqual([{ start: 5, end: 8 }]);
    expect(moveSpans(spans, 'Read May now', 'Read Mxy now')).toEqual([]);
    expect(moveSpans(spans, 'Read May now', '')).toEqual([]);
  });
});

describe('an entry as a task', () => {
  const petra = { id: 'petra-id', name: 'Petra Nováková' };

  it('bears date, time in the person’s zone, priority, and the member who is named', () => {
    expect(entryToTask(text, parseEntry(text, context), context.zone, [petra])).toEqual({
      title: 'Call Marek about the lease',
      due: { date: '2026-11-22', time: '15:00', zone: 'Europe/Prague' },
      priority: 2,
      assignee: 'petra-id',
    });
  });

  it('keeps a name nobody here bears as it was written, and a day without a zone', () => {
    const entry = 'Order toner tomorrow +Ivo #office';
    expect(entryToTask(entry, parseEntry(entry, context), context.zone, [petra])).toEqual({
      title: 'Order toner',
      due: { date: '2026-11-22', time: null, zone: null },
      assignee: 'Ivo',
      tags: { office: true },
    });
  });

  it('has the whole text for a title where nothing else is left of it', () => {
    const parsed = { ...parseEntry('x', context), title: ' ' };
    expect(entryToTask('tomorrow', parsed, context.zone, []).title).toBe('tomorrow');
  });

  it('loses nothing of a text that is too long for a title', () => {
    const long = 'word '.repeat(150).trim();
    const fields = entryToTask(long, parseEntry(long, context), context.zone, []);
    expect(fields).toMatchObject({ title: long.slice(0, 500), notes: long });
  });
});
