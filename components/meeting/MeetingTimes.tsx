import { inZone } from '../../lib/calendar/zoned';
import type { Row } from '../../lib/store/db';
import { DateTime } from '../fields/DateTime';
import type { Edit } from '../fields/edit';
import { useEnvironment } from '../frame/environment';

/** When a meeting begins and ends, on the reader's calendar and clock. The end follows the day of the start. */
export function MeetingTimes({ meeting, edit }: { meeting: Row<'meeting'>; edit: Edit }) {
  const { t, zone, today } = useEnvironment();
  const start = meeting.start && inZone(meeting.start, zone);
  const end = meeting.end && inZone(meeting.end, zone);
  const moment = (date: string, time: string) =>
    date ? { date, time: time || null, zone: time ? zone : null } : null;
  return (
    <>
      <DateTime
        label={t('field.start-date')}
        timeLabel={t('field.start-time')}
        names={{ date: 'startDate', time: 'startTime' }}
        date={start?.date ?? ''}
        time={start?.time ?? ''}
        onSave={({ date, time }) => {
          const day = date || (time ? today : '');
          const sameDay = end && end.date === start?.date && day;
          edit.set({
            start: moment(day, time),
            ...(sameDay && { end: moment(day, end.time ?? '') }),
          });
        }}
      />
      <DateTime
        label={t('field.end-time')}
        timeLabel={t('field.end-time')}
        names={{ date: 'endDate', time: 'endTime' }}
        date={end?.date ?? ''}
        time={end?.time ?? ''}
        onSave={({ date, time }) =>
          edit.set({ end: moment(date || (time ? (start?.date ?? today) : ''), time) })
        }
      />
    </>
  );
}
