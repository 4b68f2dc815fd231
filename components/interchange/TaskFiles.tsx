import { useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { useTranslate } from '../frame/environment';
import { useLazyView } from '../frame/lazy';
import { useCurrentWorkspace } from '../workspace/current-workspace';

/** Tasks from files and into files; the dialogs are fetched when the settings stand. */
export function TaskFiles({ all }: { all: readonly WorkspaceRow[] }) {
  const t = useTranslate();
  const { current } = useCurrentWorkspace();
  const [open, setOpen] = useState<'import' | 'export' | null>(null);
  const Import = useLazyView(async () => (await import('./ImportDialog')).ImportDialog);
  const Export = useLazyView(async () => (await import('./TaskExportDialog')).TaskExportDialog);
  const close = () => setOpen(null);
  if (!current) return null;
  return (
    <section class="fields" data-testid="task-files">
      <h2>{t('settings.task-files')}</h2>
      <div class="buttons">
        <button type="button" data-testid="import-tasks" onClick={() => setOpen('import')}>
          {t('settings.import-tasks')}
        </button>
        <button type="button" data-testid="export-tasks" onClick={() => setOpen('export')}>
          {t('settings.export-tasks')}
        </button>
      </div>
      <p class="hint">{t('settings.task-files-hint')}</p>
      {open === 'import' && Import && <Import ws={current.id} given={null} tasks onClose={close} />}
      {open === 'export' && Export && <Export ws={current.id} all={all} onClose={close} />}
    </section>
  );
}
