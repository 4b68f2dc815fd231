import type { ComponentChildren } from 'preact';
import { useEnvironment } from '../frame/environment';
import { byteSize } from '../sync/byte-size';
import type { Export } from './use-export';

interface Props extends Export {
  /** Says how many there are in the file, and its size. */
  madeText: (n: number, size: string) => string;
  /** How the saved file's name ends, behind the day. */
  ending: string;
  /** What can be chosen. */
  children: ComponentChildren;
}

/** Asks what is to be in a file, makes it, says what it holds, and gives it to be saved. */
export function ExportForm({ made, failed, busy, start, madeText, ending, children }: Props) {
  const { t, tag, today } = useEnvironment();
  return (
    <form
      data-testid="export"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {children}
      {made && <p data-testid="export-made">{madeText(made.count, byteSize(made.blob.size, tag))}</p>}
      <div class="buttons">
        {made ? (
          <a class="button" href={made.url} download={`${today}.${ending}`} data-testid="export-save">
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
  );
}
