import { describe, expect, it } from 'vitest';
import { calendar, readCalendar, readTodo } from './todo-reading';

describe('a to-do becomes a task', () => {
  it.each([
    ['DUE;VALUE=DATE:20261201', { date: '2026-12-01', time: null, zone: null }],
    ['DUE:20261201', { date: '2026-12-01', time: null, zone: null }],
    ['DUE:20261201T093000Z', { date: '2026-12-01', time: '09:30', zone: 'UTC' }],
    ['DUE;TZID=Europe/Prague:20261201T093000', { date: '2026-12-01', time: '09:30', zone: 'Europe/Prague' }],
    [
      'DUE;TZID="/citadel.org/20260101_1/Europe/Zagreb":20261201T0930',
      { date: '2026-12-01', time: '09:30', zone: 'Europe/Zagreb' },
    ],
    ['DUE:20261201T093000', { date: '2026-12-01', time: '09:30', zone: null }],
    ['DUE:2026-12-01T09:30:00Z', { date: '2026-12-01', time: '09:30', zone: 'UTC' }],
    [
      'DTSTART;TZID=Europe/Prague:20261201T090000\r\nDURATION:PT1H30M',
      { date: '2026-12-01', time: '10:30', zone: 'Europe/Prague' },
    ],
    ['DTSTART;VALUE=DATE:20261130\r\nDURATION:P1W', { date: '2026-12-07', time: null, zone: null }],
    ['DTSTART;VALUE=DATE:20261130', { date: '2026-11-30', time: null, zone: null }],
    ['DUE:20260231', null],
    ['DUE:soon', null],
  ])('due by %s', async (line, due) => {
    expect((await readTodo('SUMMARY:Call', ...line.split('\r\n'))).fields.due).toEqual(due);
  });

  it.each([
    ['0', null],
    ['1', 1],
    ['2', 2],
    ['4', 2],
    ['5', 3],
    ['6', 4],
    ['9', 4],
    ['10', null],
    ['high', null],
  ])('of priority %s', async (written, priority) => {
    expect((await readTodo('SUMMARY:Call', `PRIORITY:${written}`)).fields.priority).toBe(priority);
  });

  it.each([
    [['STATUS:NEEDS-ACTION'], 'open', null],
    [['STATUS:IN-PROCESS', 'PERCENT-COMPLETE:50'], 'doing', null],
    [['STATUS:COMPLETED', 'COMPLETED:20261101T090000Z'], 'done', '2026-11-01T09:00:00.000Z'],
    [['PERCENT-COMPLETE:100'], 'done', null],
    [['COMPLETED:20261101T090000Z'], 'done', '2026-11-01T09:00:00.000Z'],
    [['STATUS:CANCELLED'], 'dropped', null],
  ])('of status %s', async (lines, status, completedAt) => {
    expect((await readTodo('SUMMARY:Call', ...lines)).fields).toMatchObject({ status, completedAt });
  });

  it.each([
    [['DUE:20261201T100000Z', 'TRIGGER:-PT15M'], { before: 15 }],
    [['DUE:20261201T100000Z', 'DTSTART:20261201T100000Z', 'TRIGGER:-P1D'], { before: 1440 }],
    [
      ['DUE:20261201T100000Z', 'DTSTART:20261201T080000Z', 'TRIGGER:-PT15M'],
      { at: { date: '2026-12-01', time: '07:45', zone: 'UTC' } },
    ],
    [['DUE:20261201T100000Z', 'DTSTART:20261201T080000Z', 'TRIGGER;RELATED=END:-PT15M'], { before: 15 }],
    [['DUE;VALUE=DATE:20261201', 'TRIGGER:-P2D'], { before: 2880 }],
    [['DUE;VALUE=DATE:20261201', 'TRIGGER:PT9H'], { at: { date: '2026-12-01', time: '09:00', zone: null } }],
    [
      ['TRIGGER;VALUE=DATE-TIME:20261201T080000Z'],
      { at: { date: '2026-12-01', time: '08:00', zone: 'UTC' } },
    ],
    [['TRIGGER:-PT15M'], null],
    [['DUE:20261201T100000Z', 'TRIGGER:tomorrow'], null],
  ])('with the alarm %s', async (lines, remind) => {
    const trigger = lines.at(-1) ?? '';
    const read = await readTodo(
      'SUMMARY:Call',
      ...lines.slice(0, -1),
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:no title',
      trigger,
      'END:VALARM',
    );
    expect(read.fields).toMatchObject({ title: 'Call', notes: '', remind });
  });

  it('with text, folded and escaped, its series, its tags and what it is a part of', async () => {
    const read = await readTodo(
      'UID:a-1',
      'SUMMARY:Lease\\, 2nd',
      '  floor\\; soon',
      'DESCRIPTION:One\\nTwo \\\\ three',
      'CATEGORIES:office,re\\,nt',
      'DUE;TZID=Europe/Prague:20261201T100000',
      'RRULE:FREQ=MONTHLY;BYDAY=1TU',
      'EXDATE;TZID=Europe/Prague:20270105T100000,20270202T100000',
      'RELATED-TO:b-2',
    );
    expect(read).toMatchObject({ at: 3, uid: 'a-1', parent: 'b-2' });
    expect(read.fields).toMatchObject({
      title: 'Lease, 2nd floor; soon',
      notes: 'One\nTwo \\ three',
      tags: { office: true, 're,nt': true },
      recurrence: { rrule: 'FREQ=MONTHLY;BYDAY=1TU', from: 'due', except: ['2027-01-05', '2027-02-02'] },
    });
  });

  it('and what cannot be read is told by line, the rest is kept', async () => {
    const text = calendar(
      'SUMMARY:First',
      'DUE;TZID=Mars/Base:20261201T100000',
      'RRULE:FREQ=SECONDLY',
      'LOCATION:Praha',
      'ATTACH:x',
      'nothing',
    ).replace(
      'END:VCALENDAR',
      'BEGIN:VEVENT\r\nSUMMARY:An event\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:empty\r\nEND:VTODO\r\nBEGIN:VTODO\r\nSUMMARY:Last',
    );
    const { tasks, warnings } = await readCalendar(text);
    expect(tasks.map(({ fields }) => fields.title)).toEqual(['First', 'Last']);
    expect(warnings.map(({ at, reason, what }) => [at, reason, what])).toEqual([
      [5, 'unknown-zone', 'Mars/Base'],
      [6, 'bad-rule', 'FREQ=SECONDLY'],
      [7, 'task-not-kept', 'LOCATION'],
      [8, 'task-not-kept', 'ATTACH'],
      [9, 'stray-line', 'nothing'],
      [11, 'task-not-kept', 'VEVENT'],
      [14, 'empty-task', ''],
      [17, 'task-no-end', ''],
    ]);
  });
});
