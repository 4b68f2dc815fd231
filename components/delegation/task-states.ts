import type { Translate } from '../../lib/i18n/translate';
import { acceptanceOf, questionsOf } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';
import { answersOf } from './answer-text';

/** How it stands with what is asked in a task, in a few words for its row. */
export function taskStates(
  task: Row<'task'>,
  own: ReadonlySet<string>,
  called: (person: string) => string,
  t: Translate,
): string[] {
  const acceptance = acceptanceOf(task);
  const isActive = task.status !== 'done' && task.status !== 'dropped';
  const questions = questionsOf(task);
  const open = isActive ? questions.filter(({ decision }) => !decision) : [];
  const last = questions.findLast(({ decision }) => decision);
  const state =
    acceptance &&
    {
      asked: isActive && (own.has(acceptance.of) ? t('state.asks-you') : t('state.waits')),
      accepted: own.has(acceptance.by) && isActive && t('state.accepted'),
      'handed-back': isActive && t('state.handed-back'),
    }[acceptance.state];
  return [
    state || '',
    ...open.map(({ of }) => (own.has(of) ? t('state.decide') : t('state.decides', { name: called(of) }))),
    last?.decision
      ? t('decide.answer', {
          name: own.has(last.of) ? t('history.you') : called(last.of),
          answer: answersOf(last, t)[last.decision.choice] ?? '',
        })
      : '',
  ].filter(Boolean);
}
