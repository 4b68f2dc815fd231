import { useId, useRef, useState } from 'preact/hooks';
import { exportSealed } from '../../lib/hub/sealed-export';
import type { ConnectionStatus } from '../../lib/store/connection-status';
import type { WorkspaceRow } from '../../lib/store/db';
import type { Vector } from '../../lib/store/log';
import { sealedFileToText } from '../../lib/sync/pasted-file';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { fileNameOf } from '../frame/file-name';
import { byteSize } from './byte-size';

interface Props {
  workspace: WorkspaceRow;
  status: ConnectionStatus;
  onClose: () => void;
}

interface Prepared {
  count: number;
  size: number;
  url: string;
  /** Where it is small enough to be pasted. */
  text: string | null;
}

/** Prepares a sealed file for somebody, says how much is in it, and gives it as a file or as text. */
export function SealedWriteDialog({ workspace, status, onClose }: Props) {
  const { db, t, tag, today } = useEnvironment();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [device, setDevice] = useState('');
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [said, setSaid] = useState('');
  const chosen = status.devices.find((one) => one.device === device);
  const nameOf = (one: { name: string }) => one.name || t('connection.unknown');

  const prepare = async () => {
    setSaid(t('sealed.making'));
    try {
      const written = await exportSealed(db, workspace.id, chosen?.vector ?? {});
      if (typeof written === 'string') return setSaid(t('sealed.nothing'));
      const { file, count } = written;
      const url = URL.createObjectURL(file);
      setPrepared({ count, size: file.size, url, text: await sealedFileToText(file) });
      setSaid('');
    } catch (error) {
      console.error('no sealed file', error);
      setSaid(t('sealed.failed'));
    }
  };
  const figures = ({ count, size }: Prepared) => {
    const said = { n: count, size: byteSize(size, tag) };
    return chosen ? t('sealed.made-for', { ...said, name: nameOf(chosen) }) : t('sealed.made', said);
  };
  const close = () => {
    if (prepared) URL.revokeObjectURL(prepared.url);
    onClose();
  };
  const copy = async (text: string) => {
    // Marked as well, for where the browser lets only the person copy.
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('sealed.copied'));
    } catch (error) {
      console.warn('sealed text not copied', error);
      setSaid(t('connection.not-copied'));
    }
  };

  return (
    <Dialog title={t('sealed.write-title')} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void prepare();
        }}
      >
        <div class="stack">
          <label for={`${id}-for`}>{t('sealed.for')}</label>
          <select
            id={`${id}-for`}
            name="sealedFor"
            value={device}
            disabled={prepared !== null}
            onChange={(event) => setDevice(event.currentTarget.value)}
          >
            <option value="">{t('sealed.for-all', { n: lackedBy({}, status.heads) })}</option>
            {status.devices.map((one) => (
              <option key={one.device} value={one.device}>
                {t('sealed.for-browser', { name: nameOf(one), n: lackedBy(one.vector, status.heads) })}
              </option>
            ))}
          </select>
        </div>
        {prepared && <p data-testid="sealed-figures">{figures(prepared)}</p>}
        {prepared?.text && (
          <div class="stack">
            <textarea
              ref={field}
              name="sealedText"
              class="invite"
              rows={3}
              readOnly
              spellcheck={false}
              aria-label={t('sealed.as-text')}
              value={prepared.text}
            />
          </div>
        )}
        <div class="buttons">
          {!prepared && (
            <button type="submit" class="primary" data-testid="sealed-make">
              {t('sealed.make')}
            </button>
          )}
          {prepared && (
            <a
              class="button"
              href={prepared.url}
              download={`${fileNameOf(workspace.name)} ${today}.adjutant`.trim()}
              data-testid="sealed-save"
            >
              {t('sealed.save')}
            </a>
          )}
          {prepared?.text && (
            <button
              type="button"
              onClick={() => void copy(prepared.text ?? '')}
              data-testid="sealed-copy"
              data-text={prepared.text}
            >
              {t('sealed.copy')}
            </button>
          )}
          <p class="hint" role="status">
            {said}
          </p>
        </div>
      </form>
    </Dialog>
  );
}

/** How many envelopes of ours a vector lacks. */
const lackedBy = (vector: Vector, heads: Vector): number =>
  Object.entries(heads).reduce((sum, [of, seq]) => sum + Math.max(0, seq - (vector[of] ?? 0)), 0);
