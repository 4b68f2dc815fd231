import { useLayoutEffect } from 'preact/hooks';
import type { Database } from '../../lib/store/db';
import { search } from '../../lib/store/queries';
import { ContactRow } from '../contact/ContactRow';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { Group } from '../frame/Group';
import { useLiveQuery } from '../frame/live-query';
import type { Area, RecordArea, Route } from '../frame/route';
import { MeetingRow } from '../meeting/MeetingRow';
import { TaskGroups } from '../task/TaskGroups';
import { listOf } from './areas';
import { openFirstRow } from './row-focus';

interface Props {
  ws: string;
  area: Area;
  text: string;
  selected: string | null;
  onClear: () => void;
  /** The text with which Enter was pressed; null where it was not. */
  entered: string | null;
  /** The first was opened. */
  onOpened: () => void;
}

/** What bears the words that were typed: of the list one is in, or of all lists from Today. */
export function SearchResults({ ws, area, text, selected, onClear, entered, onOpened }: Props) {
  const { t } = useEnvironment();
  const found = useLiveQuery((db) => findAll(db, ws, area, text), [ws, area, text]);
  const isWanted = entered === text && found?.text === text;
  useLayoutEffect(() => {
    if (!isWanted) return;
    openFirstRow();
    onOpened();
  }, [isWanted]);
  if (!found) return null;
  const { tasks, contacts, meetings } = found;
  const n = tasks.length + contacts.length + meetings.length;
  const to = (kind: RecordArea, id: string): Route => ({ ws, area, open: { area: kind, id } });
  return (
    <div class="list">
      <p class="visually-hidden" role="status">
        {t('search.results', { n })}
      </p>
      {n === 0 && (
        <Empty text={t('empty.search', { text })} action={{ label: t('empty.clear-search'), run: onClear }} />
      )}
      <TaskGroups
        groups={[{ key: 'tasks', heading: t('view.tasks'), tasks }]}
        more={false}
        routeTo={({ id }) => to('tasks', id)}
        selected={selected}
      />
      {contacts.length > 0 && (
        <Group heading={t('view.contacts')} count={contacts.length}>
          {contacts.map((one) => (
            <ContactRow
              key={one.id}
              contact={one}
              to={to('contacts', one.id)}
              selected={one.id === selected}
            />
          ))}
        </Group>
      )}
      {meetings.length > 0 && (
        <Group heading={t('view.meetings')} count={meetings.length}>
          {meetings.map((one) => (
            <MeetingRow
              key={one.id}
              meeting={one}
              to={to('meetings', one.id)}
              selected={one.id === selected}
              dated
            />
          ))}
        </Group>
      )}
    </div>
  );
}

async function findAll(db: Database, ws: string, area: Area, text: string) {
  const wanted = (kind: RecordArea) => {
    const list = listOf(area);
    return list === kind || list === 'today' || list === null;
  };
  const [tasks, contacts, meetings] = await Promise.all([
    wanted('tasks') ? search(db, 'task', ws, text) : [],
    wanted('contacts') ? search(db, 'contact', ws, text) : [],
    wanted('meetings') ? search(db, 'meeting', ws, text) : [],
  ]);
  return { text, tasks, contacts, meetings };
}
