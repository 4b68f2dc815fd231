import { describe, expect, test } from 'vitest';
import { suggestedDate } from '../../../lib/capture/mail/suggested-date';

const NOW = new Date('2026-11-04T08:00:00Z');
const suggest = (text: string, locale: string, sentAt: string | null = '2026-11-03T10:05:00+01:00') =>
  suggestedDate(text, { sentAt, now: NOW, zone: 'Europe/Prague', locale })?.due ?? null;

describe('a date in a mail', () => {
  test.each([
    ['Hi,\n\nplease send the offer by 20 November.\n\nBest', 'en-GB', { date: '2026-11-20', time: null }],
    [
      'We met on 2 November. Could you call me tomorrow at 3pm?',
      'en-GB',
      { date: '2026-11-04', time: '15:00' },
    ],
    ['The fair is on 24 March 2027. Please answer by Friday.', 'en-US', { date: '2026-11-06', time: null }],
    ['Dobrý den,\nprosím o odpověď do 15. 11. 2026.\nDěkuji', 'cs', { date: '2026-11-15', time: null }],
    ['Můžeme schůzku přesunout na úterý v 9:30?', 'cs', { date: '2026-11-10', time: '09:30' }],
    ['Molim potvrdu do petka.', 'hr', { date: '2026-11-06', time: null }],
    ['Xin vui lòng trả lời trước ngày 15/11/2026.', 'vi', { date: '2026-11-15', time: null }],
    ['Palun tasuda 15. novembriks.', 'et', { date: '2026-11-15', time: null }],
  ])('%s (%s)', (text, locale, due) => expect(suggest(text, locale)).toEqual(due));

  test.each([
    ['Thank you for everything.', 'en'],
    ['It was on 2 November 2025.', 'en-GB'],
    ['', 'en'],
    ['> please answer by 20 November', 'en'],
  ])('none in %j', (text, locale) => expect(suggest(text, locale)).toBeNull());

  test('"tomorrow" counts from when the mail was sent, and a day that has passed is none', () => {
    expect(suggest('Call me tomorrow.', 'en', '2026-10-01T10:00:00Z')).toBeNull();
    expect(suggest('Call me tomorrow.', 'en', null)).toEqual({ date: '2026-11-05', time: null });
  });
});
