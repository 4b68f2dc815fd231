import { useState } from 'preact/hooks';
import { CheckLine } from '../fields/CheckLine';
import { StackedChoice } from '../fields/StackedChoice';
import { StackedInput } from '../fields/StackedInput';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { ExportForm } from './ExportForm';
import { exportContacts } from './export-contacts';
import { useExport } from './use-export';
import './interchange.css';

const FORMATS = ['4.0', '3.0', 'csv'] as const;
type Format = (typeof FORMATS)[number];
const NAMES = { '4.0': 'export.vcard-4', '3.0': 'export.vcard-3', csv: 'export.csv' } as const;

/** Writes all contacts of a workspace, or those that match some words, into a file. */
export function ExportDialog({ ws, onClose }: { ws: string; onClose: () => void }) {
  const { db, t } = useEnvironment();
  const [format, setFormat] = useState<Format>('4.0');
  const [words, setWords] = useState('');
  const [withSource, setWithSource] = useState(false);
  const file = useExport(
    () => exportContacts(db, ws, { format, words, withSource }),
    [format, words, withSource],
  );
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <ExportForm
        {...file}
        ending={format === 'csv' ? 'csv' : 'vcf'}
        madeText={(n, size) => t('export.made', { n, size })}
      >
        <StackedInput name="exportWords" label={t('export.matching')} value={words} onText={setWords} />
        <StackedChoice
          name="exportFormat"
          label={t('export.format')}
          value={format}
          choices={FORMATS.map((value) => ({ value, label: t(NAMES[value]) }))}
          onChoose={setFormat}
        />
        <CheckLine
          name="withSource"
          label={t('export.with-source')}
          checked={withSource}
          onCheck={setWithSource}
        />
      </ExportForm>
    </Dialog>
  );
}
