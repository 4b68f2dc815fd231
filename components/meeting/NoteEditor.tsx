import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../frame/environment';
import { bindNote } from './bind-note';

type State = 'opening' | 'open' | 'failed';

/** A meeting's note: one text that everybody in the workspace may type into at once. */
export function NoteEditor({ ws, meetingId }: { ws: string; meetingId: string }) {
  const { db, run, t } = useEnvironment();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<State>('opening');
  const [isUnsaved, setUnsaved] = useState(false);
  const [cutAfter, setCutAfter] = useState<string | null>(null);
  const [maxLength, setMaxLength] = useState(0);

  useEffect(() => {
    const left = new AbortController();
    const fail = (error: unknown) => {
      console.error('note', meetingId, error);
      if (!left.signal.aborted) setState('failed');
    };
    const open = async () => {
      const { openNote } = await import('../../lib/docs/open-note');
      const note = await openNote(db, ws, meetingId, run);
      if (left.signal.aborted || !field.current) return note.close();
      bindNote(note, field.current, left.signal, setCutAfter);
      const stop = note.onFailing(setUnsaved);
      left.signal.addEventListener('abort', () => {
        stop();
        note.close().catch(fail);
      });
      setMaxLength(note.maxLength);
      setState('open');
    };
    open().catch(fail);
    return () => left.abort();
  }, [db, run, ws, meetingId]);

  return (
    <section class="block note">
      <label for={id}>{t('field.body')}</label>
      <textarea id={id} ref={field} name="body" rows={6} disabled={state !== 'open'} data-state={state} />
      <p role="status" class="meta">
        {state === 'opening' && t('note.loading')}
        {state === 'failed' && t('note.failed')}
        {isUnsaved && t('note.unsaved')}{' '}
        {cutAfter !== null && t('note.cut', { n: maxLength, words: cutAfter })}
      </p>
    </section>
  );
}
