import { useId, useState } from 'preact/hooks';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { ColumnMapping } from './ColumnMapping';
import { ImportPreview } from './ImportPreview';
import { TaskPreview } from './TaskPreview';
import './interchange.css';
import { useReading } from './use-reading';

interface Props {
  ws: string;
  /** A file that was dropped or chosen already. */
  given: File | null;
  /** Whether tasks are looked for; what is in the file decides in the end. */
  tasks?: boolean;
  onClose: () => void;
}

/** Takes a file, shows what is in it, and imports it in one step. */
export function ImportDialog({ ws, given, tasks = false, onClose }: Props) {
  const { t } = useEnvironment();
  const id = useId();
  const [file, setFile] = useState(given);
  const { state, outline, setOutline } = useReading(ws, file);
  const isTasks = tasks || (state.step === 'read' && state.reading.tasks.length > 0);

  return (
    <Dialog title={t(isTasks ? 'import.tasks-title' : 'import.title')} onClose={onClose}>
      <div class="import" data-testid="import" data-step={state.step}>
        {!given && (
          <div class="stack">
            <label for={`${id}-file`}>{t(tasks ? 'import.tasks-choose' : 'import.choose')}</label>
            <input
              id={`${id}-file`}
              name="importFile"
              type="file"
              accept=".ics,text/calendar,.vcf,.vcard,.csv,.tsv,.txt,.eml,text/vcard,text/csv,message/rfc822"
              onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
            />
          </div>
        )}
        {state.step === 'fault' && (
          <p class="fault" role="alert" data-testid="import-fault">
            {t(`import.${state.fault}`)}
          </p>
        )}
        {state.step === 'reading' && (
          <div class="buttons">
            <p role="status">{t('import.reading', { n: state.count })}</p>
            <button type="button" onClick={onClose}>
              {t('import.cancel')}
            </button>
          </div>
        )}
        {outline && <ColumnMapping outline={outline} onChange={setOutline} />}
        {state.step === 'read' && file && state.reading.tasks.length > 0 && (
          <TaskPreview ws={ws} name={file.name} reading={state.reading} onClose={onClose} />
        )}
        {state.step === 'read' && file && state.reading.tasks.length === 0 && (
          <ImportPreview
            key={state.reading}
            ws={ws}
            name={file.name}
            reading={state.reading}
            known={state.known}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}
