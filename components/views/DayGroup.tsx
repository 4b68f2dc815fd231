import type { Row } from '../../lib/store/db';
import type { LaterInstance } from '../../lib/store/later-instances';
import { Group } from '../frame/Group';
import type { Area } from '../frame/route';
import { MeetingRow } from '../meeting/MeetingRow';
import { useTaskNames } from '../task/names';
import { TaskRow } from '../task/TaskRow';
import { LaterRow } from './LaterRow';

interface Props {
  heading: string;
  area: Area;
  tasks: readonly Row<'task'>[];
  meetings: readonly Row<'meeting'>[];
  /** What repeats and falls on this day once more. */
  later?: readonly LaterInstance[] | undefined;
  selected: string | null;
}

/** A day's meetings, then its tasks, then what will repeat on it: that counts once it has come. */
export function DayGroup({ heading, area, tasks, meetings, later = [], selected }: Props) {
  const { names, own } = useTaskNames(tasks);
  const n = tasks.length + meetings.length;
  return (
    <Group heading={heading} count={n > 0 ? n : ''}>
      {meetings.map((one) => (
        <MeetingRow
          key={one.id}
          meeting={one}
          to={{ ws: one.ws, area, open: { area: 'meetings', id: one.id } }}
          selected={one.id === selected}
          dated={false}
        />
      ))}
      {tasks.map((one) => (
        <TaskRow
          key={one.id}
          task={one}
          to={{ ws: one.ws, area, open: { area: 'tasks', id: one.id } }}
          selected={one.id === selected}
          names={names}
          own={own}
        />
      ))}
      {later.map((one) => (
        <LaterRow
          key={`${one.task.id} ${one.due.date} ${one.due.time}`}
          instance={one}
          to={{ ws: one.task.ws, area, open: { area: 'tasks', id: one.task.id } }}
        />
      ))}
    </Group>
  );
}
