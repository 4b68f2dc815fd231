import { type News, newsOf } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';
import { awaitedCount, tasksWithNews, unreadMentions } from '../../lib/store/delegation-queries';
import { ownMembers } from '../../lib/store/queries';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { Group } from '../frame/Group';
import { useLiveQuery } from '../frame/live-query';
import { answersOf } from './answer-text';
import { useColleagues } from './people';

const areaOf = { task: 'tasks', contact: 'contacts', meeting: 'meetings' } as const;

/** At the head of Today: how much needs an answer, what was answered, and who named the reader, until it is read. */
export function NewsGroup({ ws }: { ws: string }) {
  const { t, hrefOf } = useEnvironment();
  const read = useLiveQuery(
    async (db) => ({
      own: await ownMembers(db),
      waiting: await awaitedCount(db),
      tasks: await tasksWithNews(db),
      comments: await unreadMentions(db),
    }),
    [],
  );
  if (!read) return null;
  const { own, waiting, tasks, comments } = read;
  const news = tasks.flatMap((task) =>
    newsOf(task)
      .filter(({ to }) => own.has(to))
      .map((one) => ({ task, one })),
  );
  const count = news.length + comments.length;
  return (
    <>
      {waiting > 0 && (
        <p class="queue-line">
          <a href={hrefOf({ ws, area: 'queue', open: null })} data-testid="queue-line">
            {t('queue.waiting', { n: waiting })}
          </a>
        </p>
      )}
      {count > 0 && (
        <Group heading={t('news.heading')} count={count}>
          {news.map(({ task, one }) => (
            <NewsRow key={one.key} task={task} news={one} />
          ))}
          {comments.map((one) => (
            <MentionRow key={one.id} comment={one} own={own} />
          ))}
        </Group>
      )}
    </>
  );
}

function NewsRow({ task, news }: { task: Row<'task'>; news: News }) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const { called } = useColleagues(task.ws);
  const [by, answer, words] =
    news.kind === 'decision'
      ? [news.decision.by, answersOf(news.asked, t)[news.decision.choice] ?? '', news.decision.words]
      : [news.acceptance.of, t('state.handed-back'), news.acceptance.reason];
  const said = t('decide.answer', { name: called(by), answer });
  const about = news.kind === 'decision' ? news.asked.question : '';
  const mark = (value: true | null) =>
    ({
      type: 'edit-record',
      ws: task.ws,
      kind: 'task',
      id: task.id,
      entries: { heard: { [news.key]: value } },
    }) as const;
  const read = () => void act(mark(true), { said: t('news.was-read', { what: said }), undo: mark(null) });
  const to = { ws: task.ws, area: 'today', open: { area: 'tasks', id: task.id } } as const;
  const pieces = [about, words, task.title];
  return (
    <Line id={task.id} title={said} pieces={pieces} time={dates.instant(news.at)} to={to} onRead={read} />
  );
}

function MentionRow({ comment, own }: { comment: Row<'comment'>; own: ReadonlySet<string> }) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const { called } = useColleagues(comment.ws);
  const { ws, id, about, aboutKind, text, createdBy, createdAt, mentions } = comment;
  const said = t('comment.names-you', { name: called(createdBy), text: text.slice(0, 140) });
  const me = Object.keys(mentions).find((member) => own.has(member)) ?? '';
  const mark = (value: true | null) =>
    ({ type: 'edit-record', ws, kind: 'comment', id, entries: { seen: { [me]: value } } }) as const;
  const read = () => void act(mark(true), { said: t('news.was-read', { what: said }), undo: mark(null) });
  const to = { ws, area: 'today', open: about ? { area: areaOf[aboutKind], id: about } : null } as const;
  return <Line id={id} title={said} pieces={[]} time={dates.instant(createdAt)} to={to} onRead={read} />;
}

interface LineProps {
  id: string;
  title: string;
  pieces: readonly string[];
  time: string;
  to: Parameters<ReturnType<typeof useEnvironment>['hrefOf']>[0];
  onRead: () => void;
}

function Line({ id, title, pieces, time, to, onRead }: LineProps) {
  const { t, hrefOf } = useEnvironment();
  return (
    <li class="row plain news" data-id={id}>
      <a class="row-link" href={hrefOf(to)}>
        <span class="row-title">{title}</span>
        <span class="meta">
          {pieces.filter(Boolean).map((piece) => (
            <span key={piece}>{piece}</span>
          ))}
          <time>{time}</time>
        </span>
      </a>
      <button type="button" class="quiet" data-key="r" aria-keyshortcuts="r" onClick={onRead}>
        {t('news.read')}
      </button>
    </li>
  );
}
