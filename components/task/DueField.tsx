import { inZone } from '../../lib/calendar/zoned';
import type { Row } from '../../lib/store/db';
import { DateTime } from '../fields/DateTime';
import type { Edit } from '../fields/edit';
import { useEnvironment } from '../frame/environment';

/** When a task is due, on the reader's calendar and clock; a time without a day means today. */
export function DueField({ task, edit }: { task: Row<'task'>; edit: Edit }) {
  const { t, zone, today } = useEnvironment();
  const due = task.due && inZone(task.due, zone);
  return (
    <DateTime
      label={t('field.due')}
      timeLabel={t('field.due-time')}
      names={{ date: 'dueDate', time: 'dueTime' }}
      date={due?.date ?? ''}
      time={due?.time ?? ''}
      onSave={({ date, time }) => {
        const day = date || (time ? today : '');
        edit.set({ due: day ? { date: day, time: time || null, zone: time ? zone : null } : null });
      }}
    />
  );
}
