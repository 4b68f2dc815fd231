import { useEffect, useId, useState } from 'preact/hooks';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { byteSize } from '../sync/byte-size';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { type ExportedFile, exportContacts } from './export-contacts';
import './interchange.css';

const FORMATS = ['4.0', '3.0', 'csv'] as const;
type Format = (typeof FORMATS)[number];
const NAMES = { '4.0': 'export.vcard-4', '3.0': 'export.vcard-3', csv: 'export.csv' } as const;

/** Writes all contacts of a workspace, or those that match some words, into a file. */
export function ExportDialog({ ws, onClose }: { ws: string; onClose: () => void }) {
  const { db, t, tag, today } = useEnvironment();
  const id = useId();
  const [format, setFormat] = useState<Format>('4.0');
  const [words, setWords] = useState('');
  const [withSource, setWithSource] = useState(false);
  const [made, setMade] = useState<(ExportedFile & { url: string }) | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => () => made?.url && URL.revokeObjectURL(made.url), [made]);
  // What was made is of no use once something else is asked for.
  useEffect(() => setMade(null), [format, words, withSource]);

  const { busy, start } = useOneAtATime(async () => {
    setFailed(false);
    try {
      const file = await exportContacts(db, ws, { format, words, withSource });
      setMade({ ...file, url: URL.createObjectURL(file.blob) });
    } catch (error) {
      console.error('contacts not exported', error);
      setFailed(true);
    }
  });

  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <form
        data-testid="export"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <div class="stack">
          <label for={`${id}-words`}>{t('export.matching')}</label>
          <input
            id={`${id}-words`}
            name="exportWords"
            type="text"
            maxLength={200}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <div class="stack">
          <label for={`${id}-format`}>{t('export.format')}</label>
          <select
            id={`${id}-format`}
            name="exportFormat"
            value={format}
            onChange={(event) => setFormat(FORMATS.find((one) => one === event.currentTarget.value) ?? '4.0')}
          >
            {FORMATS.map((one) => (
              <option key={one} value={one}>
                {t(NAMES[one])}
              </option>
            ))}
          </select>
        </div>
        <label class="check-line">
          <input
            name="withSource"
            type="checkbox"
            checked={withSource}
            onChange={(event) => setWithSource(event.currentTarget.checked)}
          />
          {t('export.with-source')}
        </label>
        {made && (
          <p data-testid="export-made">
            {t('export.made', { n: made.count, size: byteSize(made.blob.size, tag) })}
          </p>
        )}
        <div class="buttons">
          {made ? (
            <a
              class="button"
              href={made.url}
              download={`${today}.${format === 'csv' ? 'csv' : 'vcf'}`}
              data-testid="export-save"
            >
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
