import { useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { members, search } from '../../lib/store/queries';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { giveWayToHub } from '../frame/give-way';
import { useToasts } from '../frame/toast';
import { memberNamed } from '../task/person';
import { anyWorkspace } from '../workspace/current-workspace';
import { EntryField } from './EntryField';
import { useEntryState } from './entry-state';
import { entryToTask } from './entry-to-task';
import { Understood } from './Understood';
import { WorkspaceChoice } from './WorkspaceChoice';

interface Saved {
  ws: string;
  id: string;
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

  const save = async () => {
    const text = entry.take();
    if (!text.trim()) return;
    try {
      const [target, parsed] = await Promise.all([
        ws ?? anyWorkspace(db, settings.ws).then(({ id }) => id),
        entry.understand(),
      ]);
      const people = parsed.assignee ? await members(db, target) : [];
      const mentioned = await Promise.all(
        (parsed.contacts ?? []).map(
          async (name) => memberNamed(await search(db, 'contact', target, name), name)?.id,
        ),
      );
      const contactIds = mentioned.filter((id) => id !== undefined);
      const fields = entryToTask(text, parsed, zone, people, contactIds);
      const id = newId();
      // The field is drawn anew only once the entry is safe: drawing first would keep the disk waiting.
      if (await act({ type: 'add-records', ws: target, records: [{ kind: 'task', id, fields }] })) {
        await giveWayToHub();
        entry.clear();
        setSaved({ ws: target, id, title: fields.title, undone: false });
      } else entry.putBack(text);
    } catch (error) {
      console.error('entry not saved', error);
      show({ text: t('toast.not-saved') });
      entry.putBack(text);
    }
  };

  const undo = async () => {
    if (saved && (await act({ type: 'bin-record', ws: saved.ws, kind: 'task', id: saved.id })))
      setSaved({ ...saved, undone: true });
  };

  return (
    <form class="entry" onSubmit={(event) => event.preventDefault()}>
      <EntryField
        text={entry.text}
        tokens={entry.parsed?.tokens ?? []}
        eager={eager}
        onText={entry.type}
        onEnter={() => void save()}
        isTaken={entry.isTaken}
        onToken={entry.makePlain}
      />
      <div class="entry-foot">
        {entry.parsed && <Understood parsed={entry.parsed} onToken={entry.makePlain} />}
        <p class="entry-saved" role="status">
          {!saved && !entry.text && t('entry.hint')}
          {saved && !entry.text && (
            <>
              <span class="clip">
                {t(saved.undone ? 'toast.undone' : 'entry.saved', { title: saved.title })}
              </span>
              {!saved.undone && (
                <>
                  <button type="button" class="link" data-testid="undo-entry" onClick={() => void undo()}>
                    {t('toast.undo')}
                  </button>
                  <a href={hrefOf({ ws: saved.ws, area: 'tasks', open: { area: 'tasks', id: saved.id } })}>
                    {t('entry.open')}
                  </a>
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
