import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../lib/reminders/decide';
import { notificationText } from '../../lib/reminders/notification-text';
import { URGENT } from '../../lib/reminders/occurrence';
import { payloads } from '../browsers/harness/payloads';

const due = { date: '2026-11-23', time: '10:00', zone: 'Europe/Prague' };
const reminder = (title: string, change: Partial<Reminder> = {}): Reminder => ({
  ...{ ws: 'w', task: 't', key: 'k', title, due, at: 0, urgent: false, snoozed: false },
  ...change,
});
const say = (reminders: Reminder[], locale = 'en') =>
  notificationText(reminders, {
    locale,
    browserTags: ['en-GB'],
    now: Date.parse('2026-11-23T09:00:00Z'),
    zone: 'Europe/Prague',
  });

describe('a notification says', () => {
  it('the task and when it is due, in the reader’s language', () => {
    expect(say([reminder('Call')])).toMatchObject({ title: 'Call', message: 'Due Mon 23 Nov, 10:00' });
    expect(say([reminder('Nazvati')], 'hr').message).toMatch(/^Rok: pon.* 10:00$/);
    expect(say([reminder('Call', { due: null })])).toMatchObject({ message: 'Reminder' });
    expect(say([reminder('Call', { key: URGENT, urgent: true })]).title).toBe('Urgent: Call');
    expect(say([reminder('')]).title).toBe('Untitled');
  });

  it('of several the first five, and how many more', () => {
    const seven = Array.from({ length: 7 }, (_, n) => reminder(`Task ${n + 1}`));
    expect(say(seven)).toMatchObject({
      title: '7 reminders',
      message: 'Task 1\nTask 2\nTask 3\nTask 4\nTask 5\nand 2 more',
    });
    expect(say(seven, 'cs').title).toBe('7 připomínek');
    expect(say(seven.slice(0, 2), 'hr').title).toBe('2 podsjetnika');
  });

  it('what its buttons do', () => {
    const { snooze } = say([reminder('Call')], 'vi');
    expect([snooze('hour'), snooze('tomorrow')]).toEqual(['Sau 1 giờ', 'Sáng mai']);
  });

  it.each(['en', 'hr', 'vi', 'cs', 'et'])('every hostile title as the text it is (%s)', (locale) => {
    const texts = payloads('http://127.0.0.1/hit').filter(Boolean);
    const { message } = say([reminder('x')], locale);
    for (const text of texts) {
      expect(say([reminder(text)], locale)).toMatchObject({ title: text, message });
      expect(say([reminder(text), reminder('x')], locale).message).toBe(`${text}\nx`);
    }
  });
});
