import { describe, expect, it } from 'vitest';
import { createDates, firstWeekday } from '../../lib/i18n/dates';

const on = (tag: string, zone = 'Europe/Prague') => createDates(tag, zone, () => '2026-11-21');
/** ICU writes no-break spaces that nobody can tell from others. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('are written as the reader’s language writes them', () => {
    const written = ['en-GB', 'hr-HR', 'vi-VN', 'cs-CZ', 'et-EE'].map((tag) =>
      plain(on(tag).moment({ date: '2026-11-22', time: '15:00', zone: 'Europe/Prague' })),
    );
    expect(written).toEqual([
      'Sun 22 Nov, 15:00',
      'ned, 22. stu, 15:00',
      'CN, 22 thg 11, 15:00',
      'ne 22. 11., 15:00',
      'P, 22. nov, 15:00',
    ]);
  });

  it('follow the region: Americans read the twelve-hour clock', () => {
    expect(plain(on('en-US').time('15:00'))).toBe('3:00 PM');
    expect(on('en-GB').time('15:00')).toBe('15:00');
  });

  it('are brief in lists: the time today, the weekday this week, the date beyond', () => {
    const brief = (date: string, time: string | null) => on('en-GB').brief({ date, time, zone: null });
    expect(brief('2026-11-21', '11:00')).toBe('11:00');
    expect(brief('2026-11-21', null)).toBe('');
    expect(brief('2026-11-19', '11:00')).toBe('Thu');
    expect(brief('2026-11-24', '11:00')).toBe('Tue 11:00');
    expect(brief('2026-12-03', null)).toBe('3 Dec');
    expect(brief('2027-01-03', null)).toBe('3 Jan 2027');
  });

  it('stand on the reader’s clock when they were set on another', () => {
    const meant = { date: '2026-11-22', time: '01:00', zone: 'Asia/Ho_Chi_Minh' };
    expect(on('en-GB').moment(meant)).toBe('Sat 21 Nov, 19:00');
  });

  it('know when the week ends', () => {
    expect(on('en-GB').endOfWeek('2026-11-21')).toBe('2026-11-22');
    expect(on('en-US').endOfWeek('2026-11-21')).toBe('2026-11-21');
    expect(on('en-US').endOfWeek('2026-11-22')).toBe('2026-11-28');
    expect(firstWeekday('cs-CZ')).toBe(1);
  });
});
