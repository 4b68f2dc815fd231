import { useEffect, useRef } from 'preact/hooks';
import { type Asked, newsOf, questionsOf } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { AnswerButtons } from './AnswerButtons';
import { answersOf } from './answer-text';
import { useColleagues } from './people';

/** What is to be decided in a task, and what was: by whom and when. Answers are read once they were shown to the asker. */
export function Questions({ task }: { task: Row<'task'> }) {
  const { t, run } = useEnvironment();
  const { ws, id } = task;
  const { me, isViewer } = useColleagues(ws);
  const questions = questionsOf(task);
  const asked = useRef(new Set<string>());
  const unread = isViewer || !me ? [] : newsOf(task).filter(({ to }) => to === me);
  const keys = unread.map(({ key }) => key).filter((key) => !asked.current.has(key));
  useEffect(() => {
    if (keys.length === 0) return;
    for (const key of keys) asked.current.add(key);
    const heard = Object.fromEntries(keys.map((key) => [key, true] as const));
    run({ type: 'edit-record', ws, kind: 'task', id, entries: { heard } }).catch((error: unknown) =>
      console.error('not taken down as read', id, error),
    );
  }, [keys.join()]);
  if (questions.length === 0) return null;
  return (
    <section class="block" data-testid="questions">
      <h3 class="label">{t('decide.heading')}</h3>
      <ul>
        {questions.map((one) => (
          <QuestionItem key={one.id} task={task} asked={one} />
        ))}
      </ul>
    </section>
  );
}

function QuestionItem({ task, asked }: { task: Row<'task'>; asked: Asked }) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const { me, called, isViewer } = useColleagues(task.ws);
  const { id, question, of, by, at, decision } = asked;
  const isOpen = !decision && task.status !== 'done' && task.status !== 'dropped';
  const isMine = isOpen && of === me && !isViewer;
  const put = (value: object | null) =>
    ({
      type: 'edit-record',
      ws: task.ws,
      kind: 'task',
      id: task.id,
      entries: { questions: { [id]: value } },
    }) as const;
  const { id: _, decision: __, ...withdrawn } = asked;
  return (
    <li class="asked" data-testid="question" data-mine={isMine || undefined} data-answered={!!decision}>
      <p class="question">{question}</p>
      <p class="meta">
        <span>
          {of === me
            ? t('decide.asks-you', { name: called(by) })
            : t('decide.asks', { name: called(by), other: called(of) })}
        </span>
        <time>{dates.instant(at)}</time>
        {isOpen && of !== me && <span>{t('decide.waits')}</span>}
        {isOpen && by === me && (
          <button
            type="button"
            class="link"
            data-testid="withdraw"
            onClick={() => void act(put(null), { said: t('decide.withdrawn'), undo: put(withdrawn) })}
          >
            {t('decide.withdraw')}
          </button>
        )}
      </p>
      {decision && (
        <p class="decision" data-testid="decision">
          <strong>
            {t('decide.answer', {
              name: called(decision.by),
              answer: answersOf(asked, t)[decision.choice] ?? '',
            })}
          </strong>{' '}
          <time class="hint">{dates.instant(decision.at)}</time>
          {decision.words && <span class="words">{decision.words}</span>}
        </p>
      )}
      {isMine && <AnswerButtons task={task} asked={asked} />}
    </li>
  );
}
