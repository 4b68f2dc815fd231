import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { recurrenceText } from '../../lib/i18n/recurrence-text';
import type { Translate } from '../../lib/i18n/translate';
import type { Row } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';

/** As many pieces as a row has room for; the rest stands in the detail. */
const ROOM = 4;

/** What a row says of what is asked in a task. The popup, which is to open at once, leaves it out. */
export const StatesContext = createContext<
  (
    task: Row<'task'>,
    own: ReadonlySet<string>,
    called: (person: string) => string,
    t: Translate,
  ) => readonly string[]
>(() => []);

interface Props {
  task: Row<'task'>;
  names: ReadonlyMap<string, string>;
  own: ReadonlySet<string>;
}

/** The second line of a task's row: who, with what, how far. */
export function TaskMeta({ task, names, own }: Props) {
  const { t, dates, today } = useEnvironment();
  const statesOf = useContext(StatesContext);
  const called = (person: string) => names.get(person) ?? (looksLikeId(person) ? '' : person);
  const steps = Object.values(task.checklist);
  const { assignee, requestedBy, waitingOn, parent, planned } = task;
  const whole = parent && names.get(parent);
  const pieces = [
    whole && t('row.part-of', { title: whole }),
    planned && planned !== today && t('row.planned', { day: dates.day(planned) }),
    assignee && !own.has(assignee) && called(assignee),
    ...statesOf(task, own, called, t),
    requestedBy &&
      !own.has(requestedBy) &&
      called(requestedBy) &&
      t('row.asked-by', { name: called(requestedBy) }),
    waitingOn && called(waitingOn) && t('row.waiting-on', { name: called(waitingOn) }),
    task.answer && t(`answer.said-${task.answer}`),
    task.meetingId && names.get(task.meetingId),
    ...Object.keys(task.contactIds)
      .slice(0, 2)
      .map((id) => names.get(id)),
    steps.length > 0 &&
      t('row.steps', { done: String(steps.filter(({ done }) => done).length), total: String(steps.length) }),
    task.recurrence && recurrenceText(task.recurrence.rrule, t, dates),
    task.source && t(task.source.kind === 'email' ? 'row.from-email' : 'row.from-page'),
    ...Object.keys(task.tags)
      .slice(0, 3)
      .map((tag) => `#${tag}`),
  ].filter((piece): piece is string => Boolean(piece));
  const shown = pieces.slice(0, ROOM);
  const isUrgent = task.urgent && task.status !== 'done' && task.status !== 'dropped';
  if (shown.length === 0 && !isUrgent) return null;
  return (
    <span class="meta">
      {isUrgent && <span class="urgent">{t('row.urgent')}</span>}
      {shown.map((piece) => (
        <span key={piece}>{piece}</span>
      ))}
    </span>
  );
}

/** A member id whose member is not known here (any more): no name to show. */
const looksLikeId = (person: string) => /^[\w-]{22}$/.test(person);
