import { acceptanceOf } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { AssignmentAnswer } from './AssignmentAnswer';
import { useColleagues } from './people';

/** How it stands with the one the task was given to: asked, accepted, or handed back and why. */
export function AssignmentLine({ task }: { task: Row<'task'> }) {
  const { t, dates } = useEnvironment();
  const { me, called, isViewer } = useColleagues(task.ws);
  const acceptance = acceptanceOf(task);
  const isActive = task.status !== 'done' && task.status !== 'dropped';
  if (!acceptance || (acceptance.state === 'asked' && !isActive)) return null;
  const { state, of, by, words, reason, at } = acceptance;
  const [name, time] = [called(of), dates.instant(at)];
  const isMine = state === 'asked' && of === me;
  const line = {
    asked: isMine ? t('assign.asks-you', { name: called(by) }) : t('assign.waits', { name }),
    accepted: t('assign.accepted', { name, time }),
    'handed-back': t('assign.handed-back', { name, time }),
  }[state];
  return (
    <div class="asked" data-testid="assignment" data-state={state} data-mine={isMine || undefined}>
      <p>{line}</p>
      {(reason || (state !== 'accepted' && words)) && <p class="words">{reason || words}</p>}
      {isMine && !isViewer && <AssignmentAnswer task={task} acceptance={acceptance} asker={called(by)} />}
    </div>
  );
}
