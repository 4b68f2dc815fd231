import { useState } from 'preact/hooks';
import { wallClock } from '../../lib/calendar/zoned';
import { isStanding } from '../../lib/reminders/occurrence';
import { SNOOZES, snoozedUntil } from '../../lib/reminders/snooze';
import type { Database, Row } from '../../lib/store/db';
import { defaultReminders, type ReminderRow, shownReminders } from '../../lib/store/reminder-rows';
import { useEnvironment } from '../frame/environment';
import { Group } from '../frame/Group';
import { useLiveQuery } from '../frame/live-query';
import { Menu } from '../frame/Menu';
import { useAnswer } from './answer-reminder';
import { PickTime } from './PickTime';

interface Shown {
  row: ReminderRow;
  task: Row<'task'>;
}

/** More than these nobody answers one by one; what is late stands below. */
const MOST = 20;

/** The reminders that were shown and not answered, with what can be done about each. */
export function ShownReminders({ selected }: { selected: string | null }) {
  const { t } = useEnvironment();
  const shown = useLiveQuery(readShown, []) ?? [];
  const [picking, setPicking] = useState<ReminderRow | null>(null);
  if (shown.length === 0) return null;
  return (
    <div class="list reminders" data-testid="reminders">
      <Group heading={t('group.reminders')} count={shown.length}>
        {shown.map((one) => (
          <Line
            key={`${one.row.task} ${one.row.key}`}
            {...one}
            selected={one.task.id === selected}
            onPick={() => setPicking(one.row)}
          />
        ))}
      </Group>
      {picking && <PickTime row={picking} onClose={() => setPicking(null)} />}
    </div>
  );
}

async function readShown(db: Database): Promise<Shown[]> {
  const rows = await shownReminders(db, MOST);
  const tasks = await db.task.bulkGet(rows.map(({ ws, task }) => [ws, task]));
  return rows.flatMap((row, n) => {
    const task = tasks[n];
    return task && isStanding(task, row) ? [{ row, task }] : [];
  });
}

function Line({ row, task, selected, onPick }: Shown & { selected: boolean; onPick: () => void }) {
  const { t, dates, now, zone, today, settings, hrefOf } = useEnvironment();
  const answer = useAnswer();
  const { ws, id, due } = task;
  const title = task.title || t('row.untitled');
  const at = now().getTime();
  const untilOf = (snooze: (typeof SNOOZES)[number]) =>
    snoozedUntil(snooze, at, { ...defaultReminders, ...settings.reminders }, zone);
  // After three there is no afternoon left.
  const offered = SNOOZES.filter(
    (one) => one !== 'afternoon' || wallClock(new Date(untilOf(one)), zone).date === today,
  );
  return (
    <li class="row plain reminder" data-id={id} data-selected={selected || undefined}>
      <a class="row-link" href={hrefOf({ ws, area: 'today', open: { area: 'tasks', id } })}>
        <span class="row-title">{title}</span>
      </a>
      {due && <time class="when">{dates.brief(due)}</time>}
      <span class="answers">
        <Menu
          label={`Z ${t('remind.later')}`}
          face={
            <>
              <kbd>Z</kbd> {t('remind.later')}
            </>
          }
          className=""
          shortcut="z"
          items={[
            ...offered.map((one) => ({
              ...{ key: one, label: t(`snooze.${one}`) },
              run: () => void answer.putOff(row, untilOf(one)),
            })),
            { key: 'pick', label: t('remind.pick'), apart: true, run: onPick },
          ]}
        />
        <button type="button" data-key="e" aria-keyshortcuts="e" onClick={() => void answer.seen(row)}>
          <kbd>E</kbd> {t('remind.seen')}
        </button>
      </span>
    </li>
  );
}
