import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../lib/records/registry';
import { name, visibleName } from '../../lib/records/visible-name';
import { processorMs } from '../capture/processor-time';

describe('a name as it is seen', () => {
  it.each([
    ['a zero-width space', 'Pet\u200bra'],
    ['a word joiner', 'Pet\u2060ra'],
    ['a soft hyphen', 'Pet\u00adra'],
    ['a byte order mark', '\ufeffPetra'],
    ['a Hangul filler', 'Petra\u3164'],
    ['an idle joiner', 'Pet\u200dra'],
    ['an idle non-joiner', 'Petra\u200c'],
    ['tags', 'Petra\u{e0041}\u{e007f}'],
    ['an override', '\u202ePetra\u202c'],
    ['an isolate', '\u2067Petra\u2069'],
    ['a mark of direction', 'Petra\u200f'],
    ['a control', 'Petra\u0000\u0085'],
  ])('has no %s', (_, given) => expect(visibleName(given)).toBe('Petra'));

  it.each([
    'Nguyễn Thị Hồng Đào',
    'Ježek Čeněk',
    'D’Angelo-Öztürk, Jr.',
    'مرحبا بالعالم',
    'שלום',
    'می\u200cخواهم',
    'क्\u200dष',
    '👨\u200d👩\u200d👧',
    '🏳️\u200d🌈',
    '田中さん',
  ])('keeps what people are called: %s', (given) => expect(visibleName(given)).toBe(given));

  it('stands in one line', () => expect(visibleName('Petra\r\nManager\u2028x')).toBe('Petra Manager x'));

  it('is the same when it is read again, and short in time', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const once = visibleName(given);
        expect(visibleName(once)).toBe(once);
      }),
    );
    for (const unit of ['\u200d', 'a\u200d', '\u200b', '\n', '\u202e\u2067', 'a\u200c\u200d ']) {
      const text = unit.repeat(50_000 / unit.length);
      expect(await processorMs(() => visibleName(text), 100)).toBeLessThan(100);
    }
  });

  it('is what members, contacts and people of tasks are called, and no longer than it may be', () => {
    const given = 'Pet\u200bra\u202e';
    for (const field of [
      kinds.member.fields.name,
      kinds.contact.fields.name,
      kinds.contact.fields.organisation,
      kinds.task.fields.assignee,
      kinds.task.fields.requestedBy,
      kinds.task.fields.waitingOn,
    ])
      expect(v.parse(field.schema, given)).toBe('Petra');
    expect(v.safeParse(name(3), 'Petra').success).toBe(false);
  });
});
