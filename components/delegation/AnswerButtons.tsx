import { useState } from 'preact/hooks';
import type { Asked } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { answerKeys, answersOf } from './answer-text';

interface Props {
  task: Row<'task'>;
  asked: Asked;
  /** Told of an answer at once; whether it is kept is known later. */
  onAnswer?: (kept: Promise<boolean>) => void;
}

/** The answers to a question, each by a key of its own, for the one who was asked. */
export function AnswerButtons({ task, asked, onAnswer }: Props) {
  const t = useTranslate();
  const act = useAct();
  const [words, setWords] = useState('');
  const { ws, id } = task;
  const keys = answerKeys(asked);
  const answer = (choice: number, text: string) => {
    const kept = act(
      { type: 'answer-decision', ws, task: id, question: asked.id, choice, words: words.trim() },
      {
        said: t('decide.answered', { answer: text }),
        undo: { type: 'edit-record', ws, kind: 'task', id, entries: { decisions: { [asked.id]: null } } },
      },
    );
    onAnswer?.(kept);
  };
  return (
    <div class="answers">
      {answersOf(asked, t).map((text, n) => (
        <button
          key={keys[n]}
          type="button"
          data-key={keys[n]}
          aria-keyshortcuts={keys[n]}
          onClick={() => answer(n, text)}
        >
          <kbd>{keys[n]?.toUpperCase()}</kbd> {text}
        </button>
      ))}
      <input
        class="with-words"
        name="answerWords"
        type="text"
        maxLength={2000}
        autocomplete="off"
        aria-label={t('decide.words')}
        placeholder={t('decide.words')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
    </div>
  );
}
