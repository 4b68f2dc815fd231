import { useRef, useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { giveWayToHub } from '../frame/give-way';
import { useAfterPaint } from '../frame/lazy';
import { useToasts } from '../frame/toast';
import { anyWorkspace } from '../workspace/current-workspace';
import type { NewTask } from './EntryAids';
import { EntryField } from './EntryField';
import { entryFields } from './entry-fields';
import { useEntryState } from './entry-state';
import { WorkspaceChoice } from './WorkspaceChoice';

interface Saved {
  ws: string;
  /** The tasks that were added by this one step. */
  ids: string[];
  title: string;
  undone: boolean;
}

interface Props {
  eager: boolean;
  /** The workspace the entry goes to, once it is known. */
  ws: string | null;
  /** Where another workspace may be chosen for entries; not given where the page is in one already. */
  onWorkspace?: (ws: string) => void;
}

/** Type, see what was understood, Enter; then the next one. */
export function QuickEntry({ eager, ws, onWorkspace }: Props) {
  const { db, t, zone, settings, hrefOf } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const entry = useEntryState();
  const [saved, setSaved] = useState<Saved | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const aids = useAfterPaint(() => import('./EntryAids'));

  /** Adds what pasted lines mean, as one step. */
  const addTasks = async (ws: string, records: NewTask[]) => {
    const whole = pasted ?? '';
    setPasted(null);
    field.current?.focus();
    if (await act({ type: 'add-records', ws, records })) {
      const title = t('entry.saved-several', { n: records.length });
      setSaved({ ws, ids: records.map(({ id }) => id), title, undone: false });
    } else entry.putBack(whole);
  };
  const pasteOne = () => {
    if (pasted === null) return;
    const at = field.current?.selectionStart ?? entry.text.length;
    const flat = pasted.replace(/\s*\n\s*/g, ' ').trim();
    entry.type(`${entry.text.slice(0, at)}${flat}${entry.text.slice(at)}`.slice(0, 1000));
    setPasted(null);
    field.current?.focus();
  };

  const save = async () => {
    const text = entry.take();
    if (!text.trim()) return;
    try {
      const [to, parsed] = await Promise.all([
        ws ?? anyWorkspace(db, settings.ws).then(({ id }) => id),
        entry.understand(),
      ]);
      const fields = await entryFields(db, to, text, parsed, zone);
      const id = newId();
      // The field is drawn anew only once the entry is safe: drawing first would keep the disk waiting.
      if (await act({ type: 'add-records', ws: to, records: [{ kind: 'task', id, fields }] })) {
        await giveWayToHub();
        entry.clear();
        setSaved({ ws: to, ids: [id], title: t('entry.saved', { title: fields.title }), undone: false });
      } else entry.putBack(text);
    } catch (error) {
      console.error('entry not saved', error);
      show({ text: t('toast.not-saved') });
      entry.putBack(text);
    }
  };

  const undo = async () => {
    if (!saved) return;
    const { ws, ids } = saved;
    const [id] = ids;
    const records = ids.map((one) => ({ kind: 'task' as const, id: one }));
    const back =
      ids.length === 1 && id
        ? act({ type: 'bin-record', ws, kind: 'task', id })
        : act({ type: 'take-back-import', ws, records, edits: [] });
    if (await back) setSaved({ ...saved, undone: true });
  };

  return (
    <form class="entry" onSubmit={(event) => event.preventDefault()}>
      <EntryField
        field={field}
        text={entry.text}
        tokens={entry.parsed?.tokens ?? []}
        eager={eager}
        onText={entry.type}
        onEnter={() => void save()}
        isTaken={entry.isTaken}
        onToken={entry.makePlain}
        onPaste={(text) => {
          const several = aids !== null && ws !== null && /\S\s*[\n\r]\s*\S/.test(text.slice(0, 20_000));
          if (several) setPasted(text);
          return several;
        }}
      />
      {aids && ws && (
        <aids.EntryAids
          field={field}
          ws={ws}
          pasted={pasted}
          onAdd={(records) => void addTasks(ws, records)}
          onOne={pasteOne}
        />
      )}
      <div class="entry-foot">
        {aids && entry.parsed && <aids.Understood parsed={entry.parsed} onToken={entry.makePlain} />}
        <p class="entry-saved" role="status">
          {!saved && !entry.text && t('entry.hint')}
          {saved && !entry.text && (
            <>
              <span class="clip">
                {saved.undone ? t('toast.undone', { title: saved.title }) : saved.title}
              </span>
              {!saved.undone && (
                <>
                  <button type="button" class="link" data-testid="undo-entry" onClick={() => void undo()}>
                    {t('toast.undo')}
                  </button>
                  {saved.ids.length === 1 && (
                    <a
                      href={hrefOf({
                        ...{ ws: saved.ws, area: 'tasks' },
                        open: { area: 'tasks', id: saved.ids[0] ?? '' },
                      })}
                    >
                      {t('entry.open')}
                    </a>
                  )}
                </>
              )}
            </>
          )}
        </p>
        {ws && onWorkspace && <WorkspaceChoice ws={ws} onWorkspace={onWorkspace} />}
        {entry.text && (
          <span class="entry-key">
            <kbd>{t('key.enter')}</kbd> {t('entry.saves')}
          </span>
        )}
      </div>
    </form>
  );
}
