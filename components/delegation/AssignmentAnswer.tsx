import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Acceptance } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';

interface Props {
  task: Row<'task'>;
  acceptance: Acceptance;
  /** How the one who asked is called. */
  asker: string;
  onAnswer?: (kept: Promise<boolean>) => void;
}

/** Accept, or hand back with a reason, for the one who was asked to take a task on. */
export function AssignmentAnswer({ task, acceptance, asker, onAnswer }: Props) {
  const t = useTranslate();
  const act = useAct();
  const [reason, setReason] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opens = reason !== null;
  useLayoutEffect(() => {
    if (opens) field.current?.focus();
  }, [opens]);
  const { ws, id, title } = task;
  const answer = (state: 'accepted' | 'handed-back' | null, words = '') =>
    ({
      type: 'answer-assignment',
      ws,
      task: id,
      assignment: acceptance.id,
      state,
      reason: words,
    }) as const;
  const undo = answer(null);
  const accept = () =>
    act(answer('accepted'), { said: t('assign.said-accepted', { title: title || t('row.untitled') }), undo });
  const handBack = () => {
    setReason(null);
    return act(answer('handed-back', (reason ?? '').trim()), {
      said: t('assign.said-back', { name: asker }),
      undo,
    });
  };
  const tell = (kept: Promise<boolean>) => onAnswer?.(kept);
  if (opens)
    return (
      <form
        class="answers"
        onSubmit={(event) => {
          event.preventDefault();
          tell(handBack());
        }}
      >
        <input
          ref={field}
          class="with-words"
          name="reason"
          type="text"
          maxLength={2000}
          autocomplete="off"
          aria-label={t('assign.reason')}
          placeholder={t('assign.reason')}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <button type="submit">{t('assign.send-back')}</button>
        <button type="button" onClick={() => setReason(null)}>
          {t('slip.cancel')}
        </button>
      </form>
    );
  return (
    <div class="answers">
      <button type="button" data-key="a" aria-keyshortcuts="a" onClick={() => tell(accept())}>
        <kbd>A</kbd> {t('assign.accept')}
      </button>
      <button type="button" data-key="h" aria-keyshortcuts="h" onClick={() => setReason('')}>
        <kbd>H</kbd> {t('assign.hand-back')}
      </button>
    </div>
  );
}
