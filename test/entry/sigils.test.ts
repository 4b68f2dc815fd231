import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { SATURDAY } from './fixed-clock';

const read = (text: string) => parseEntry(text, { ...SATURDAY, locale: 'en' });

describe('Names and marks in an entry', () => {
  it('take several words in quotes or braces', () => {
    expect(read('sign +"Ana Horvat"').assignee).toBe('Ana Horvat');
    expect(read('sign +{Ana Horvat} tomorrow')).toMatchObject({ assignee: 'Ana Horvat', title: 'Sign' });
    expect(read('book hotel #{board trip} #"two words" #office').tags).toEqual([
      'board trip',
      'two words',
      'office',
    ]);
  });

  it('mention contacts, whose names stay in the title', () => {
    expect(read('call @Ana about the lease')).toMatchObject({
      title: 'Call Ana about the lease',
      contacts: ['Ana'],
      tokens: [{ kind: 'contact', text: '@Ana', start: 5, end: 9 }],
    });
    expect(read('send offer to @{Acme Ltd} friday')).toMatchObject({
      title: 'Send offer to Acme Ltd',
      contacts: ['Acme Ltd'],
      due: { date: '2026-11-27', time: null },
    });
    expect(read('call @"May Friday" tomorrow').title).toBe('Call May Friday');
  });

  it('keep an at sign that stands before a time', () => {
    expect(read('lunch @ 3pm').due).toEqual({ date: '2026-11-21', time: '15:00' });
    expect(read('lunch @3pm')).toMatchObject({ due: { date: '2026-11-21', time: '15:00' }, title: 'Lunch' });
  });

  it.each([
    ['pay rent !1', 1],
    ['pay rent !4 #home', 4],
    ['pay rent !!2', 2],
    ['pay rent p3', 3],
    ['p1 pay rent', 1],
  ])('%s has priority %i', (text, priority) => {
    expect(read(text)).toMatchObject({ title: 'Pay rent', priority });
  });

  it.each(['wow!1', 'type p2p', 'P1 incident', 'see !5', 'a@b.cz', 'C# course', 'x + y', 'mail{box}'])(
    'leave %s alone',
    (text) => {
      const { priority, assignee, tags, contacts, tokens } = read(text);
      expect([priority, assignee, tags, contacts, tokens]).toEqual([null, null, [], undefined, []]);
    },
  );
});

describe('A start beside a deadline', () => {
  it.each([
    ['review the contracts from monday', '2026-11-23', '2026-11-23', 'Review the contracts'],
    ['review the contracts from monday by friday', '2026-11-23', '2026-11-27', 'Review the contracts'],
    ['collect offers starting 1 december due 10 december', '2026-12-01', '2026-12-10', 'Collect offers'],
  ])('%s', (text, start, due, title) => {
    expect(read(text)).toMatchObject({ start, due: { date: due, time: null }, title });
  });

  it.each([
    'review the contracts by friday',
    'holiday from monday to friday',
    'notes from monday',
    'from 9 to 11',
  ])('is none in “%s”', (text) => {
    expect(read(text).start).toBeUndefined();
  });

  it('is said in Croatian and Czech too', () => {
    const of = (text: string, locale: string) => parseEntry(text, { ...SATURDAY, locale });
    expect(of('raditi od kuće od ponedjeljka', 'hr')).toMatchObject({
      start: '2026-11-23',
      title: 'Raditi od kuće',
    });
    expect(of('sbírat nabídky od pondělí do pátku', 'cs').due).toEqual({ date: '2026-11-23', time: null });
    expect(of('home office od pondělí', 'cs').start).toBe('2026-11-23');
  });
});
