import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportIntent, packImport } from '../../lib/commands/pack-import';
import { followCommand } from '../../lib/store/long-commands';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { giveWayToHub } from '../frame/give-way';
import { useToasts } from '../frame/toast';
import { useOneAtATime } from '../workspace/one-at-a-time';

/** What an import does, what takes it back, and what is said when it is done. */
export interface PreparedImport {
  step: ImportIntent;
  back: ImportIntent;
  said: string;
}

/** How far an import of many is. */
export type ImportStand = { step: 'preparing' } | { step: 'checking' | 'writing'; done: number; of: number };

export interface Importing {
  /** Null while none is under way. */
  stand: ImportStand | null;
  start(): Promise<void>;
}

/**
 * Imports in one step. One of thousands is followed until it is true here, and called off when whoever shows it is closed
 * before that: then nothing of it is there.
 *
 * @param prepare works out what the import does; a signal tells it to stop.
 */
export function useImport(
  onClose: () => void,
  prepare: (signal: AbortSignal) => Promise<PreparedImport>,
): Importing {
  const { db, run, t } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const [stand, setStand] = useState<ImportStand>({ step: 'preparing' });
  const callOff = useRef<() => void>(() => undefined);
  useEffect(() => () => callOff.current(), []);

  async function work(signal: AbortSignal): Promise<void> {
    setStand({ step: 'preparing' });
    const { step, back, said } = await prepare(signal);
    const [intent, undo] = [await packImport(step, signal), await packImport(back, signal)];
    const undone = t('import.undone');
    if (intent.type !== 'packed-import') {
      await giveWayToHub();
      signal.throwIfAborted();
      if (await act(intent, { said, undo, undone })) onClose();
      return;
    }
    await run(intent);
    const followed = followCommand(db, intent.id, ({ step, done, of }) => setStand({ step, done, of }));
    signal.addEventListener('abort', () => void followed.callOff());
    if (signal.aborted) await followed.callOff();
    const end = await followed.end;
    const takeBack = () => act(undo, { said: undone });
    if (end === 'called-off') return show({ text: t('import.called-off') });
    // Too late to call it off: what is wanted is that nothing of it is here.
    if (end === 'done' && signal.aborted) return void takeBack();
    show(end === 'done' ? { text: said, undo: () => void takeBack() } : { text: t('toast.not-saved') });
    onClose();
  }

  const { busy, start } = useOneAtATime(async () => {
    const stop = new AbortController();
    const { signal } = stop;
    callOff.current = () => stop.abort();
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return show({ text: t('import.called-off') });
      console.error('import not saved', error);
      show({ text: t('toast.not-saved') });
    } finally {
      callOff.current = () => undefined;
    }
  });
  return { stand: busy ? stand : null, start };
}
