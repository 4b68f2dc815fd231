import { useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { CheckLine } from '../fields/CheckLine';
import { ChoiceField } from '../fields/ChoiceField';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { workspaceName } from '../workspace/workspace-name';
import { ExportForm } from './ExportForm';
import { exportTasks } from './export-tasks';
import { useExport } from './use-export';
import './interchange.css';

interface Props {
  /** The workspace that is proposed. */
  ws: string;
  all: readonly WorkspaceRow[];
  onClose: () => void;
}

/** Writes the tasks of a workspace into an iCalendar file. */
export function TaskExportDialog({ ws, all, onClose }: Props) {
  const { db, t, now } = useEnvironment();
  const [from, setFrom] = useState(ws);
  const [withDone, setWithDone] = useState(false);
  const file = useExport(() => exportTasks(db, from, { withDone, now: now() }), [from, withDone]);
  return (
    <Dialog title={t('export.tasks-title')} onClose={onClose}>
      <ExportForm {...file} ending="ics" madeText={(n, size) => t('export.tasks-made', { n, size })}>
        <ChoiceField
          name="exportFrom"
          label={t('export.tasks-of')}
          value={from}
          choices={all.map((one) => ({ value: one.id, label: workspaceName(one, t) }))}
          onSave={setFrom}
        />
        <CheckLine name="withDone" label={t('export.tasks-done')} checked={withDone} onCheck={setWithDone} />
      </ExportForm>
    </Dialog>
  );
}
