import { MessageAnswer } from '../contact/MessageAnswer';
import { useEnvironment } from '../frame/environment';
import { AnswerButtons } from './AnswerButtons';
import { AssignmentAnswer } from './AssignmentAnswer';
import { useColleagues } from './people';
import type { QueueItem } from './queue-items';

interface Props {
  item: QueueItem;
  own: ReadonlySet<string>;
  selected: boolean;
  onAnswer: (kept: Promise<boolean>) => void;
}

/** One thing that needs an answer: what is asked first, the task it is about below, and the answers. */
export function QueueRow({ item, own, selected, onAnswer }: Props) {
  const { t, dates, hrefOf } = useEnvironment();
  const { task, key } = item;
  const { called } = useColleagues(task.ws);
  const title = task.title || t('row.untitled');
  const to = { ws: task.ws, area: 'queue', open: { area: 'tasks', id: task.id } } as const;
  return (
    <li class="row plain queued" data-id={task.id} data-key-of={key} data-selected={selected || undefined}>
      <a class="row-link" href={hrefOf(to)} aria-current={selected || undefined}>
        <span class="row-title">{item.kind === 'question' ? item.asked.question : title}</span>
        <span class="meta">
          {task.urgent && <span class="urgent">{t('row.urgent')}</span>}
          {item.kind === 'question' && <span>{t('decide.asks-you', { name: called(item.asked.by) })}</span>}
          {item.kind === 'assignment' && (
            <span>{t('assign.asks-you', { name: called(item.acceptance.by) })}</span>
          )}
          {item.kind === 'message' && task.requestedBy && (
            <span>{t('row.asked-by', { name: called(task.requestedBy) })}</span>
          )}
          {item.kind === 'question' && <span>{title}</span>}
          {item.kind === 'assignment' && item.acceptance.words && <span>{item.acceptance.words}</span>}
          {task.due && <span>{dates.moment(task.due)}</span>}
        </span>
      </a>
      {item.kind === 'question' && <AnswerButtons task={task} asked={item.asked} onAnswer={onAnswer} />}
      {item.kind === 'assignment' && (
        <AssignmentAnswer
          task={task}
          acceptance={item.acceptance}
          asker={called(item.acceptance.by)}
          onAnswer={onAnswer}
        />
      )}
      {item.kind === 'message' && <MessageAnswer task={task} own={own} onAnswer={onAnswer} />}
    </li>
  );
}
