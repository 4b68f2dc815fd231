import { useEffect, useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { ChoiceField } from '../fields/ChoiceField';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { byteSize } from '../sync/byte-size';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { workspaceName } from '../workspace/workspace-name';
import type { ExportedFile } from './export-contacts';
import { exportTasks } from './export-tasks';
import './interchange.css';

interface Props {
  /** The workspace that is proposed. */
  ws: string;
  all: readonly WorkspaceRow[];
  onClose: () => void;
}

/** Writes the tasks of a workspace into an iCalendar file. */
export function TaskExportDialog({ ws, all, onClose }: Props) {
  const { db, t, tag, today, now } = useEnvironment();
  const [from, setFrom] = useState(ws);
  const [withDone, setWithDone] = useState(false);
  const [made, setMade] = useState<(ExportedFile & { url: string }) | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => () => made?.url && URL.revokeObjectURL(made.url), [made]);
  // What was made is of no use once something else is asked for.
  useEffect(() => setMade(null), [from, withDone]);

  const { busy, start } = useOneAtATime(async () => {
    setFailed(false);
    try {
      const file = await exportTasks(db, from, { withDone, now: now() });
      setMade({ ...file, url: URL.createObjectURL(file.blob) });
    } catch (error) {
      console.error('tasks not exported', error);
      setFailed(true);
    }
  });

  return (
    <Dialog title={t('export.tasks-title')} onClose={onClose}>
      <form
        data-testid="export"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <ChoiceField
          name="exportFrom"
          label={t('export.tasks-of')}
          value={from}
          choices={all.map((one) => ({ value: one.id, label: workspaceName(one, t) }))}
          onSave={setFrom}
        />
        <label class="check-line">
          <input
            name="withDone"
            type="checkbox"
            checked={withDone}
            onChange={(event) => setWithDone(event.currentTarget.checked)}
          />
          {t('export.tasks-done')}
        </label>
        {made && (
          <p data-testid="export-made">
            {t('export.tasks-made', { n: made.count, size: byteSize(made.blob.size, tag) })}
          </p>
        )}
        <div class="buttons">
          {made ? (
            <a class="button" href={made.url} download={`${today}.ics`} data-testid="export-save">
              {t('export.save')}
            </a>
          ) : (
            <button type="submit" class="primary" disabled={busy} data-testid="export-make">
              {t('export.make')}
            </button>
          )}
          <p class="fault" role="alert">
            {failed && t('export.failed')}
          </p>
        </div>
      </form>
    </Dialog>
  );
}
