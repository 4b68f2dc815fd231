import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge } from '../../lib/badge/badge';
import { scheduleMidnight } from '../../lib/badge/midnight';
import { newId } from '../../lib/records/id';
import { type Database, openDatabase, type Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import '../store/fake-indexeddb';

const browser = vi.hoisted(() => {
  const button = { text: '', title: '' };
  return {
    button,
    i18n: { getMessage: (key: string) => key },
    alarms: { create: vi.fn() },
    action: {
      getBadgeText: async () => button.text,
      setBadgeText: async (next: { text: string }) => void Object.assign(button, next),
      setTitle: async (next: { title: string }) => void Object.assign(button, next),
      setBadgeBackgroundColor: async () => undefined,
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

let db: Database;
const now = () => new Date('2026-11-21T12:00:00Z');
const addTasks = (count: number) => {
  const due = { date: '2026-11-01', time: null, zone: null };
  const task = () => projectRecord('task', newId(), newId(), { title: 'Call', due }) as Row<'task'>;
  return db.task.bulkAdd(Array.from({ length: count }, task));
};

beforeEach(() => {
  db = openDatabase(newId());
  Object.assign(browser.button, { text: '', title: '' });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await db.delete();
});

describe('the badge', () => {
  it('counts what is due up to 99, and is empty for nothing', async () => {
    const badge = createBadge(db, now);
    await badge.update();
    expect(browser.button.text).toBe('');
    await addTasks(3);
    await badge.update();
    expect(browser.button.text).toBe('3');
    await addTasks(97);
    await badge.update();
    expect(browser.button.text).toBe('99+');
  });

  it('counts a task that was reminded of and not answered, though it is due later, and no other twice', async () => {
    await addTasks(1);
    const later = { title: 'Later', due: { date: '2026-12-24', time: null, zone: null } };
    await db.task.add(projectRecord('task', newId(), newId(), later) as Row<'task'>);
    const shown = (await db.task.toArray()).flatMap(({ ws, id }) =>
      ['one', 'two'].map((key) => ({ ws, task: id, key, state: 'shown' as const, at: now().getTime() })),
    );
    await db.reminders.bulkAdd(shown);
    const badge = createBadge(db, now);
    await badge.update();
    expect(browser.button.text).toBe('2');
    await db.reminders.toCollection().modify({ state: 'done' });
    await badge.update();
    expect(browser.button.text).toBe('1');
  });

  it('says shortly that something was filed, whatever is counted meanwhile', async () => {
    const badge = createBadge(db, now);
    await addTasks(1);
    const filed = badge.filed();
    const updated = badge.update();
    await vi.waitFor(() => expect(browser.button.text).toBe('✓'), { timeout: 10_000 });
    await Promise.all([filed, updated]);
    expect(browser.button.text).toBe('1');
  });

  it('keeps a failure and its reason, also while the background sleeps, until somebody looks', async () => {
    await addTasks(1);
    await createBadge(db, now).notFiled('The disk is full.');
    const woken = createBadge(db, now);
    await woken.update();
    expect(browser.button).toEqual({ text: '!', title: 'The disk is full.' });
    await woken.seen();
    expect(browser.button).toEqual({ text: '1', title: 'extName' });
  });
});

describe('midnight', () => {
  it.each([
    ['2026-10-25T00:30:00', '2026-10-26T00:00:01'],
    ['2026-03-29T00:30:00', '2026-03-30T00:00:01'],
  ])(
    'comes once, at the next day’s beginning, from %s on a day that is not 24 hours long',
    async (at, next) => {
      vi.stubEnv('TZ', 'Europe/Prague');
      vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] });
      await scheduleMidnight();
      expect(browser.alarms.create).toHaveBeenLastCalledWith('midnight', { when: new Date(next).getTime() });
    },
  );
});
