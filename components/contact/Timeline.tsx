import { type TimelineItem, timelineOf } from '../../lib/store/contact-queries';
import type { Row } from '../../lib/store/db';
import { RemoveButton } from '../fields/RemoveButton';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { usePaged } from '../frame/paged';
import { Sentinel } from '../frame/Sentinel';
import { MeetingRow } from '../meeting/MeetingRow';
import { useTaskNames } from '../task/names';
import { TaskRow } from '../task/TaskRow';
import { LogBar } from './LogBar';

/** Everything that happened with a contact, in one order: calls, tasks, meetings, and where they were found. */
export function Timeline({ ws, contactId }: { ws: string; contactId: string }) {
  const { t, zone } = useEnvironment();
  const {
    rows: items,
    more,
    readOn,
  } = usePaged((db, limit) => timelineOf(db, ws, contactId, zone, limit), [ws, contactId, zone]);
  const tasks = (items ?? []).flatMap((item) => (item.kind === 'task' ? [item.row] : []));
  const { names, own } = useTaskNames(tasks);
  return (
    <section class="block" data-testid="timeline">
      <h3 class="label">
        {t('timeline.heading')} <kbd>L</kbd>
      </h3>
      <LogBar ws={ws} contactId={contactId} />
      {items?.length === 0 && <p class="hint">{t('timeline.empty')}</p>}
      <ul class="rows timeline">
        {items?.map((item) => (
          <Item key={keyOf(item)} item={item} names={names} own={own} />
        ))}
      </ul>
      {more && <Sentinel onNear={readOn} />}
    </section>
  );
}

interface ItemProps {
  item: TimelineItem;
  names: ReadonlyMap<string, string>;
  own: ReadonlySet<string>;
}

function Item({ item, names, own }: ItemProps) {
  const { t } = useEnvironment();
  switch (item.kind) {
    case 'interaction':
      return <Interaction row={item.row} />;
    case 'task': {
      const to = { ws: item.row.ws, area: 'tasks', open: { area: 'tasks', id: item.row.id } } as const;
      return <TaskRow task={item.row} to={to} selected={false} names={names} own={own} />;
    }
    case 'meeting': {
      const to = { ws: item.row.ws, area: 'meetings', open: { area: 'meetings', id: item.row.id } } as const;
      return <MeetingRow meeting={item.row} to={to} selected={false} dated />;
    }
    case 'captured': {
      const title = item.source.title || item.source.url || '';
      return (
        <li class="happened">
          <span>
            {t('timeline.captured')}{' '}
            {item.source.url ? (
              <a href={item.source.url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </span>
        </li>
      );
    }
    default:
      return item satisfies never;
  }
}

function Interaction({ row }: { row: Row<'interaction'> }) {
  const { t, dates, hrefOf } = useEnvironment();
  const act = useAct();
  const { ws, id, type, direction, at, summary, taskId, source } = row;
  const title = summary || t(`interaction.${type}`);
  const bin = () =>
    act(
      { type: 'bin-record', ws, kind: 'interaction', id },
      { said: t('toast.binned', { title }), undo: { type: 'restore-record', ws, kind: 'interaction', id } },
    );
  return (
    <li class="happened" data-id={id} data-type={type}>
      <span>
        <span class="meta">
          <span>{t(`interaction.${type}`)}</span>
          <span>{t(`interaction.${direction}`)}</span>
          <time>{dates.instant(at)}</time>
          {taskId && (
            <a href={hrefOf({ ws, area: 'tasks', open: { area: 'tasks', id: taskId } })}>
              {t('timeline.task')}
            </a>
          )}
          {source?.url && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {t('timeline.source')}
            </a>
          )}
        </span>
        <span class="said">{summary}</span>
      </span>
      <RemoveButton what={title} onRemove={() => void bin()} />
    </li>
  );
}

const keyOf = (item: TimelineItem) => (item.kind === 'captured' ? 'captured' : item.row.id);
