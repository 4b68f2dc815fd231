import { useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { BinView } from '../bin/BinView';
import { ContactsView } from '../contact/ContactsView';
import { QueueView } from '../delegation/QueueView';
import { QuickEntry } from '../entry/QuickEntry';
import { useTranslate } from '../frame/environment';
import type { Area } from '../frame/route';
import { MeetingsView } from '../meeting/MeetingsView';
import { SettingsView } from '../settings/SettingsView';
import { ConnectionView } from '../sync/ConnectionView';
import { TemplatesView } from '../template/TemplatesView';
import { TaskViews } from '../views/TaskViews';
import { listOf } from './areas';
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
  const [entered, setEntered] = useState<string | null>(null);
  const searching = search !== null && search.trim() !== '';
  return (
    <>
      {headed && <h1>{t(`view.${listOf(area) ?? area}`)}</h1>}
      {search !== null && (
        <SearchField
          area={area}
          text={search}
          onText={(text) => {
            setEntered(null);
            onSearch(text);
          }}
          onEnter={() => setEntered(search)}
        />
      )}
      {(listOf(area) === 'today' || listOf(area) === 'tasks') && <QuickEntry eager={false} ws={ws} />}
      {searching ? (
        <SearchResults
          ws={ws}
          area={area}
          text={search}
          selected={selected}
          onClear={() => onSearch(null)}
          entered={entered}
          onOpened={() => setEntered(null)}
        />
      ) : (
        <View key={ws} ws={ws} area={area} all={all} selected={selected} />
      )}
    </>
  );
}

function View({ ws, area, all, selected }: Omit<Props, 'headed' | 'search' | 'onSearch'>) {
  switch (area) {
    case 'queue':
      return <QueueView selected={selected} />;
    case 'today':
    case 'upcoming':
    case 'month':
    case 'tasks':
    case 'waiting':
    case 'people':
    case 'board':
    case 'done':
      return <TaskViews ws={ws} area={area} selected={selected} />;
    case 'contacts':
      return <ContactsView ws={ws} selected={selected} />;
    case 'meetings':
      return <MeetingsView ws={ws} selected={selected} />;
    case 'templates':
      return <TemplatesView ws={ws} selected={selected} />;
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
