import type { Row } from '../../lib/store/db';
import { Group } from '../frame/Group';
import type { Area } from '../frame/route';
import { MeetingRow } from '../meeting/MeetingRow';
import { useTaskNames } from '../task/names';
import { TaskRow } from '../task/TaskRow';

interface Props {
  heading: string;
  area: Area;
  tasks: readonly Row<'task'>[];
  meetings: readonly Row<'meeting'>[];
  selected: string | null;
}

/** A day's meetings, then its tasks. */
export function DayGroup({ heading, area, tasks, meetings, selected }: Props) {
  const { names, own } = useTaskNames(tasks);
  return (
    <Group heading={heading} count={tasks.length + meetings.length}>
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
          tone="calm"
          to={{ ws: one.ws, area, open: { area: 'tasks', id: one.id } }}
          selected={one.id === selected}
          names={names}
          own={own}
        />
      ))}
    </Group>
  );
}
