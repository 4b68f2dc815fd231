import { daysLater } from '../../lib/calendar/civil';
import type { RawRecord } from '../../lib/records/kind';
import { isActive, messageAnswer } from '../../lib/records/task';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';

/** The key of each answer, on a row that has the focus. */
const letters = { mine: 'a', yours: 'h', later: 'w' } as const;

interface Props {
  task: Row<'task'>;
  own: ReadonlySet<string>;
  /** Told of an answer at once; whether it is kept is known later. */
  onAnswer?: (kept: Promise<boolean>) => void;
}

/** The three answers to a message slip, for the one it is for, until one was given. */
export function MessageAnswer({ task, own, onAnswer }: Props) {
  const { t, today } = useEnvironment();
  const act = useAct();
  const { ws, id, assignee, requestedBy, due } = task;
  if (!task.message || task.answer || !isActive(task) || !own.has(assignee)) return null;
  const edit = (fields: RawRecord) => ({ type: 'edit-record', ws, kind: 'task', id, fields }) as const;
  const changes = {
    mine: {},
    yours: { assignee: requestedBy, requestedBy: assignee },
    later: { due: { date: daysLater(today, 1), time: null, zone: null } },
  } as const;
  return (
    <span class="answers">
      {messageAnswer.options.map((answer) => (
        <button
          key={answer}
          type="button"
          data-answer={answer}
          data-key={letters[answer]}
          aria-keyshortcuts={letters[answer]}
          onClick={() => {
            const kept = act(edit({ answer, ...changes[answer] }), {
              said: t(`answer.said-${answer}`),
              undo: edit({ answer: null, assignee, requestedBy, due }),
            });
            onAnswer?.(kept);
          }}
        >
          <kbd>{letters[answer].toUpperCase()}</kbd> {t(`answer.${answer}`)}
        </button>
      ))}
    </span>
  );
}
