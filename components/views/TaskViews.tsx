import { useTranslate } from '../frame/environment';
import type { Area } from '../frame/route';
import { ShownReminders } from '../reminder/ShownReminders';
import { TodayView } from '../task/TodayView';
import { BoardView } from './BoardView';
import { DoneTasks } from './DoneTasks';
import { MonthView } from './MonthView';
import { OpenTasks } from './OpenTasks';
import { PeopleView } from './PeopleView';
import { Picking } from './Picking';
import { UpcomingView } from './UpcomingView';
import { ViewTabs } from './ViewTabs';
import { WaitingTasks } from './WaitingTasks';

export type TaskArea = Extract<
  Area,
  'today' | 'upcoming' | 'month' | 'tasks' | 'waiting' | 'people' | 'board' | 'done'
>;

interface Props {
  ws: string;
  area: TaskArea;
  selected: string | null;
}

/** Every view of tasks, with the tabs between them; in each several can be selected. */
export function TaskViews({ ws, area, selected }: Props) {
  const t = useTranslate();
  return (
    <>
      <ViewTabs ws={ws} area={area} />
      <Picking key={area} ws={ws}>
        <div id="tasks-list" role="tabpanel" aria-label={t(`view.${area}`)} class="list" data-area={area}>
          <View ws={ws} area={area} selected={selected} />
        </div>
      </Picking>
    </>
  );
}

function View({ ws, area, selected }: Props) {
  switch (area) {
    case 'today':
      return (
        <>
          <ShownReminders selected={selected} />
          <TodayView ws={ws} selected={selected} />
        </>
      );
    case 'upcoming':
      return <UpcomingView selected={selected} />;
    case 'month':
      return <MonthView selected={selected} />;
    case 'tasks':
      return <OpenTasks ws={ws} selected={selected} />;
    case 'waiting':
      return <WaitingTasks ws={ws} selected={selected} />;
    case 'people':
      return <PeopleView ws={ws} selected={selected} />;
    case 'board':
      return <BoardView ws={ws} selected={selected} />;
    case 'done':
      return <DoneTasks ws={ws} selected={selected} />;
    default:
      return area satisfies never;
  }
}
