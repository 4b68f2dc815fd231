import { useId, useState } from 'preact/hooks';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { ColumnMapping } from './ColumnMapping';
import { ImportPreview } from './ImportPreview';
import './interchange.css';
import { useReading } from './use-reading';

interface Props {
  ws: string;
  /** A file that was dropped or chosen already. */
  given: File | null;
  onClose: () => void;
}

/** Takes a file, shows what is in it, and imports it in one step. */
export function ImportDialog({ ws, given, onClose }: Props) {
  const { t } = useEnvironment();
  const id = useId();
  const [file, setFile] = useState(given);
  const { state, outline, setOutline } = useReading(ws, file);

  return (
    <Dialog title={t('import.title')} onClose={onClose}>
      <div class="import" data-testid="import" data-step={state.step}>
        {!given && (
          <div class="stack">
            <label for={`${id}-file`}>{t('import.choose')}</label>
            <input
              id={`${id}-file`}
              name="importFile"
              type="file"
              accept=".vcf,.vcard,.csv,.tsv,.txt,.eml,text/vcard,text/csv,message/rfc822"
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
        {state.step === 'read' && file && (
          <ImportPreview
            key={state.reading}
            ws={ws}
            name={file.name}
            reading={state.reading}
            findKnown={state.findKnown}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}
