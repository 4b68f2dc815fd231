import { useState } from 'preact/hooks';
import { MAX_OPTIONS } from '../../lib/records/delegation';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { DialogButtons } from '../frame/DialogButtons';
import { useTranslate } from '../frame/environment';
import { memberNamed } from '../task/person';
import { PersonInput } from './PersonInput';

interface Props {
  task: Row<'task'>;
  /** Whom it can be asked of, known when it opens. */
  others: readonly Row<'member'>[];
  onClose: () => void;
}

/** Asks a colleague for a decision: yes or no, or one of some answers. */
export function AskDialog({ task, others, onClose }: Props) {
  const t = useTranslate();
  const act = useAct();
  const { ws, id } = task;
  const [words, setWords] = useState('');
  const [lines, setLines] = useState('');
  const [name, setName] = useState<string | null>(null);
  const first = others.find(({ position }) => position === 'manager') ?? others[0];
  const shown = name ?? first?.name ?? '';
  const decider = memberNamed(others, shown);
  const options = [
    ...new Set(
      lines
        .split('\n')
        .map((line) => line.trim().slice(0, 200))
        .filter(Boolean),
    ),
  ];
  const isReady =
    words.trim() !== '' && decider !== null && options.length !== 1 && options.length <= MAX_OPTIONS;

  const ask = async () => {
    if (!decider || !isReady) return;
    const question = newId();
    const kept = await act(
      { type: 'ask-decision', ws, task: id, question, of: decider.id, words: words.trim(), options },
      {
        said: t('decide.said', { name: decider.name }),
        undo: { type: 'edit-record', ws, kind: 'task', id, entries: { questions: { [question]: null } } },
      },
    );
    if (kept) onClose();
  };
  return (
    <Dialog title={t('decide.title')} onClose={onClose}>
      <form
        data-testid="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <label class="stack">
          <span class="label">{t('decide.question')}</span>
          <input
            name="question"
            type="text"
            maxLength={500}
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <label class="stack">
          <span class="label">{t('decide.options')}</span>
          <textarea
            name="options"
            rows={3}
            maxLength={1300}
            placeholder={t('decide.yes-no')}
            value={lines}
            onInput={(event) => setLines(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void ask();
            }}
          />
        </label>
        <PersonInput name="decider" label={t('decide.of')} value={shown} people={others} onText={setName} />
        <DialogButtons submit={t('decide.do')} disabled={!isReady} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
