import { useState } from 'preact/hooks';
import type { Row } from '../../lib/store/db';
import { useTranslate } from '../frame/environment';
import { AskDialog } from './AskDialog';
import { AssignDialog } from './AssignDialog';
import { useColleagues } from './people';
import { useToggleUrgent } from './toggle-urgent';

/** What one can ask of others in a task; alone in a workspace one can still call it urgent. */
export function DelegationBar({ task }: { task: Row<'task'> }) {
  const t = useTranslate();
  const { others } = useColleagues(task.ws);
  const toggleUrgent = useToggleUrgent();
  const [dialog, setDialog] = useState<'assign' | 'ask' | null>(null);
  const close = () => setDialog(null);
  return (
    <div class="answers" data-testid="delegation-bar">
      {others.length > 0 && (
        <>
          <button type="button" data-key="g" aria-keyshortcuts="g" onClick={() => setDialog('assign')}>
            <kbd>G</kbd> {t('assign.give')}
          </button>
          <button type="button" data-key="d" aria-keyshortcuts="d" onClick={() => setDialog('ask')}>
            <kbd>D</kbd> {t('decide.ask')}
          </button>
        </>
      )}
      <button
        type="button"
        data-testid="urgent"
        aria-keyshortcuts="u"
        aria-pressed={task.urgent}
        onClick={() => void toggleUrgent(task.ws, task.id)}
      >
        <kbd>U</kbd> {t('urgent.mark')}
      </button>
      {dialog === 'assign' && <AssignDialog task={task} others={others} onClose={close} />}
      {dialog === 'ask' && <AskDialog task={task} others={others} onClose={close} />}
    </div>
  );
}
