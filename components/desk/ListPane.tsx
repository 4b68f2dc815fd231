import type { WorkspaceRow } from '../../lib/store/db';
import { BinView } from '../bin/BinView';
import { ContactsView } from '../contact/ContactsView';
import { QuickEntry } from '../entry/QuickEntry';
import { useTranslate } from '../frame/environment';
import type { Area } from '../frame/route';
import { MeetingsView } from '../meeting/MeetingsView';
import { ShownReminders } from '../reminder/ShownReminders';
import { SettingsView } from '../settings/SettingsView';
import { ConnectionView } from '../sync/ConnectionView';
import { TasksView } from '../task/TasksView';
import { TodayView } from '../task/TodayView';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';

interface Props {
  ws: string;
  area: Area;
  all: readonly WorkspaceRow[];
  /** Whether the list shows its own heading. */
  headed: boolean;
  selected: string | null;
  /** What is looked for; null while the search is closed. */
  search: string | null;
  onSearch: (text: string | null) => void;
}

/** The list of a view, or what was found in it. */
export function ListPane({ ws, area, all, headed, selected, search, onSearch }: Props) {
  const t = useTranslate();
  const searching = search !== null && search.trim() !== '';
  return (
    <>
      {headed && <h1>{t(`view.${area}`)}</h1>}
      {search !== null && <SearchField area={area} text={search} onText={onSearch} />}
      {(area === 'today' || area === 'tasks') && <QuickEntry eager={false} ws={ws} />}
      {searching ? (
        <SearchResults ws={ws} area={area} text={search} selected={selected} onClear={() => onSearch(null)} />
      ) : (
        <View ws={ws} area={area} all={all} selected={selected} />
      )}
    </>
  );
}

function View({ ws, area, all, selected }: Omit<Props, 'headed' | 'search' | 'onSearch'>) {
  switch (area) {
    case 'today':
      return (
        <>
          <ShownReminders selected={selected} />
          <TodayView selected={selected} />
        </>
      );
    case 'tasks':
      return <TasksView ws={ws} selected={selected} />;
    case 'contacts':
      return <ContactsView ws={ws} selected={selected} />;
    case 'meetings':
      return <MeetingsView ws={ws} selected={selected} />;
    case 'bin':
      return <BinView ws={ws} />;
    case 'settings':
      return <SettingsView all={all} />;
    case 'connection':
      return <ConnectionView ws={ws} all={all} />;
    default:
      return area satisfies never;
  }
}
