import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { at, Ended, type Person, person } from './person';

let ana: Person;
afterEach(() => ana.leave());

const due = (date: string, time: string | null, zone: string | null = time ? 'Europe/Prague' : null) => ({
  date,
  time,
  zone,
});
const titles = () => ana.said.map((one) => one.titles.join(', '));
/** The clock goes on, the alarm rings, as often as it is set, until an instant. */
async function until(iso: string): Promise<void> {
  while (ana.alarm <= at(iso)) {
    ana.clock.now = Math.max(ana.clock.now, ana.alarm);
    await ana.reminders().look();
  }
  ana.clock.now = at(iso);
}

describe('a task that is due at a time', () => {
  it('is told of at that time, once', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    await ana.add({ title: 'Call Marek', due: due('2026-11-23', '10:00') });
    await ana.reminders().look();
    expect(ana.alarm).toBe(at('2026-11-23T09:00:00Z'));
    await until('2026-11-23T08:59:59Z');
    expect(titles()).toEqual([]);
    await until('2026-11-25T09:00:00Z');
    expect(titles()).toEqual(['Call Marek']);
  });

  it.each([
    ['minutes before', { before: 30 }, '2026-11-23T08:30:00Z'],
    [
      'at a moment of its own, in its zone',
      { at: due('2026-11-23', '18:00', 'Asia/Tokyo') },
      '2026-11-23T09:00:00Z',
    ],
    [
      'a day before by the calendar, though the clocks change',
      { before: 1440 },
      '2026-10-24T08:00:00Z',
      '2026-10-25',
    ],
  ])('or %s', async (_, remind, expected, date = '2026-11-23') => {
    ana = await person('2026-10-20T08:00:00Z');
    await ana.add({ due: due(date, '10:00'), remind });
    await until(expected.replace('00Z', '-').replace(':-', ':00Z'));
    expect(ana.said).toHaveLength(1);
    expect(ana.clock.now).toBe(at(expected));
  });

  it('is not told of where it says never, is done by then, or was past when it was written down', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    await ana.add({ title: 'never', due: due('2026-11-23', '10:00'), remind: 'never' });
    await ana.add({ title: 'past', due: due('2026-11-23', '08:30') });
    const done = await ana.add({ title: 'done', due: due('2026-11-23', '10:00') });
    await ana.change(done, { status: 'done' });
    await until('2026-11-24T12:00:00Z');
    expect(titles()).toEqual([]);
  });

  it('is told of anew when it is moved, and the old notification goes', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    const id = await ana.add({ due: due('2026-11-23', '10:00') });
    await ana.reminders().look();
    await until('2026-11-23T09:30:00Z');
    expect(ana.standing.size).toBe(1);
    await ana.change(id, { due: due('2026-11-23', '11:00') });
    await ana.reminders().look();
    expect(ana.standing.size).toBe(0);
    await until('2026-11-23T10:30:00Z');
    expect(ana.said).toHaveLength(2);
    expect(ana.standing.size).toBe(1);
  });
});

describe('whose tasks are told of', () => {
  it('mine, and those nobody has where I am alone or that I made', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    const petra = newId();
    const given = { due: due('2026-11-23', '10:00') };
    await ana.add({ ...given, title: 'mine', assignee: ana.me, createdBy: petra }, ana.office);
    await ana.add({ ...given, title: 'hers', assignee: petra }, ana.office);
    await ana.add({ ...given, title: 'nobody’s', createdBy: petra }, ana.office);
    await ana.add({ ...given, title: 'noted', createdBy: ana.me }, ana.office);
    await ana.reminders().look();
    await until('2026-11-23T09:00:00Z');
    expect(titles().sort()).toEqual(['mine', 'noted']);
  });

  it('an urgent one at once when another made it so, and again when it becomes so again', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    await ana.set({ quiet: { from: '00:00', to: '23:59' } });
    const petra = newId();
    const id = await ana.add({ title: 'Passport', assignee: ana.me }, ana.office);
    await ana.add({ title: 'my own', urgent: true, assignee: ana.me }, ana.office);
    const change = async (fields: object) => {
      await ana.change(
        id,
        { updatedBy: petra, updatedAt: new Date(ana.clock.now).toISOString(), ...fields },
        ana.office,
      );
      await ana.reminders().look();
    };
    await change({ urgent: true });
    await change({ notes: 'It lies in the safe.' });
    expect(titles()).toEqual(['Passport']);
    await change({ urgent: false });
    expect(ana.standing.size).toBe(0);
    await change({ urgent: true });
    expect(titles()).toEqual(['Passport', 'Passport']);
  });
});

describe('what was not told of in time', () => {
  it('is told of at the start, all in one', async () => {
    ana = await person('2026-11-20T08:00:00Z');
    for (const [title, day] of [
      ['one', '21'],
      ['two', '22'],
      ['three', '23'],
    ] as const)
      await ana.add({ title, due: due(`2026-11-${day}`, '10:00') });
    ana.clock.now = at('2026-11-24T07:00:00Z');
    await ana.reminders().look();
    await ana.reminders().look();
    expect(titles()).toEqual(['one, two, three']);
  });

  it('is told of when the clock is set forward, and no second time when it is set back an hour', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    await ana.add({ due: due('2026-11-23', '10:00') });
    for (const now of ['2026-11-23T09:30:00Z', '2026-11-23T08:30:00Z', '2026-11-23T09:00:00Z']) {
      ana.clock.now = at(now);
      await ana.reminders().look();
    }
    expect(ana.said).toHaveLength(1);
  });

  it('is told of in time though a clock that was a year ahead told of it before', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    await ana.add({ due: due('2027-11-01', '10:00') });
    for (const now of ['2027-11-01T09:00:00Z', '2026-11-23T08:00:00Z', '2027-11-01T09:00:00Z']) {
      ana.clock.now = at(now);
      await ana.reminders().look();
    }
    expect(ana.said).toHaveLength(2);
  });

  it('is none of it lost, wherever the background is ended', async () => {
    for (let steps = 0; steps < 20; steps += 1) {
      await ana?.leave();
      ana = await person('2026-11-23T08:00:00Z');
      for (const time of ['10:00', '10:00', '10:01'])
        await ana.add({ title: time, due: due('2026-11-23', time) });
      ana.clock.now = at('2026-11-23T09:01:00Z');
      ana.stepsLeft = steps;
      await ana
        .reminders()
        .look()
        .catch((error: unknown) => expect(error).toBeInstanceOf(Ended));
      ana.stepsLeft = Number.POSITIVE_INFINITY;
      await ana.reminders().look();
      await ana.reminders().look();
      expect(ana.standing.size, `ended after ${steps} steps`).toBe(3);
      // At most the one in whose showing it was ended was shown again, in place of itself.
      expect(ana.said.length, `ended after ${steps} steps`).toBeLessThanOrEqual(4);
      expect(ana.alarm).toBeGreaterThan(ana.clock.now);
    }
  });
});

describe('when the person wants to be left alone', () => {
  it('what comes in quiet hours is told at their end, in one; what is urgent passes', async () => {
    ana = await person('2026-11-23T08:00:00Z');
    await ana.set({ quiet: { from: '18:00', to: '08:00' } });
    await ana.add({ title: 'evening', due: due('2026-11-23', '19:00') });
    await ana.add({ title: 'night', due: due('2026-11-24', '03:00') });
    await ana.add({ title: 'urgent', due: due('2026-11-23', '20:00'), urgent: true });
    await ana.reminders().look();
    await until('2026-11-24T06:59:00Z');
    expect(titles()).toEqual(['urgent']);
    await until('2026-11-24T07:00:00Z');
    expect(titles()).toEqual(['urgent', 'evening, night']);
  });

  it('what comes on a day off waits for the working day to begin', async () => {
    ana = await person('2026-11-20T08:00:00Z');
    await ana.set({ days: [1, 2, 3, 4, 5], dayStart: '08:30' });
    await ana.add({ due: due('2026-11-21', '10:00') });
    await ana.reminders().look();
    await until('2026-11-23T07:29:00Z');
    expect(ana.said).toHaveLength(0);
    await until('2026-11-23T07:30:00Z');
    expect(ana.said).toHaveLength(1);
  });

  it('tasks of a day are told of when the day begins, wherever the person is by then', async () => {
    ana = await person('2026-11-20T08:00:00Z');
    await ana.add({ due: due('2026-11-24', null) });
    ana.clock.zone = 'Asia/Tokyo';
    await ana.reminders().look();
    await until('2026-11-23T23:59:00Z');
    expect(ana.said).toHaveLength(0);
    await until('2026-11-24T00:00:00Z');
    expect(ana.said).toHaveLength(1);
  });
});

describe('putting off', () => {
  const ring = async () => {
    ana = await person('2026-11-23T08:00:00Z');
    const id = await ana.add({ due: due('2026-11-23', '10:00') });
    await ana.reminders().look();
    await until('2026-11-23T09:00:00Z');
    return { id, notification: ana.said[0]?.id ?? '' };
  };

  it.each([
    ['hour', '2026-11-23T10:00:00Z'],
    ['afternoon', '2026-11-23T14:00:00Z'],
    ['tomorrow', '2026-11-24T08:00:00Z'],
  ] as const)(
    'to the %s: it is told of again then, by a background that knows only the notification’s id',
    async (snooze, then) => {
      const { notification } = await ring();
      await ana.reminders().snooze(notification, snooze);
      expect(ana.standing.size).toBe(0);
      await until(new Date(at(then) - 1000).toISOString());
      expect(ana.said).toHaveLength(1);
      await until(then);
      expect(ana.said).toHaveLength(2);
    },
  );

  it('comes to nothing where the task is done meanwhile', async () => {
    const { id, notification } = await ring();
    await ana.reminders().snooze(notification, 'hour');
    await ana.change(id, { status: 'done' });
    await ana.reminders().look();
    await until('2026-11-24T09:00:00Z');
    expect(ana.said).toHaveLength(1);
    expect(
      await ana.db.reminders
        .where('[state+at]')
        .between(['snoozed', 0], ['snoozed', Number.POSITIVE_INFINITY])
        .count(),
    ).toBe(0);
  });

  it('is not needed where the notification was opened: it tells which task', async () => {
    const { id, notification } = await ring();
    expect(await ana.reminders().seen(notification)).toEqual({ ws: ana.home, task: id });
    await ana.reminders().look();
    expect(ana.standing.size).toBe(0);
    await until('2026-11-25T09:00:00Z');
    expect(ana.said).toHaveLength(1);
  });
});
