import { useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { DialogButtons } from '../frame/DialogButtons';
import { useTranslate } from '../frame/environment';
import { memberNamed, type Named } from '../task/person';
import { PersonInput } from './PersonInput';

interface Props {
  task: Row<'task'>;
  /** Whom it can be given to; known when it opens, so that what is typed at once goes to somebody. */
  others: readonly Named[];
  onClose: () => void;
}

/** Gives a task to somebody, with a word. A colleague is asked to accept it. */
export function AssignDialog({ task, others, onClose }: Props) {
  const t = useTranslate();
  const act = useAct();
  const { ws, id, assignee, assignment } = task;
  const [name, setName] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const shown = name ?? (others.length === 1 ? (others[0]?.name ?? '') : '');
  const give = async () => {
    const to = memberNamed(others, shown)?.id ?? shown.trim();
    const kept = await act(
      { type: 'assign-task', ws, task: id, assignment: newId(), to, words: words.trim() },
      {
        said: t('assign.said', { name: shown.trim() }),
        undo: { type: 'edit-record', ws, kind: 'task', id, fields: { assignee, assignment } },
      },
    );
    if (kept) onClose();
  };
  return (
    <Dialog title={t('assign.title')} onClose={onClose}>
      <form
        data-testid="assign-form"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <PersonInput name="assignTo" label={t('assign.to')} value={shown} people={others} onText={setName} />
        <label class="stack">
          <span class="label">{t('assign.words')}</span>
          <input
            name="assignWords"
            type="text"
            maxLength={2000}
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <DialogButtons submit={t('assign.do')} disabled={!shown.trim()} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
