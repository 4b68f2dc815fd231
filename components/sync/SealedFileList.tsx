import type { SealedFileRow } from '../../lib/store/db';
import { cancelSealedFile, sealedFilesOf } from '../../lib/store/sealed-files';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';
import { byteSize } from './byte-size';
import { fileFault } from './file-fault';

/** The files that were read, and what became of each. */
export function SealedFileList({ ws }: { ws: string }) {
  const { db, t, tag, dates } = useEnvironment();
  const files = useCalmQuery((db) => sealedFilesOf(db, ws), [ws]) ?? [];
  const outcome = useOutcome();
  if (files.length === 0) return null;
  return (
    <ul class="facts" data-testid="sealed-files">
      {files.map((one) => (
        <li key={one.id} data-state={one.state}>
          <div>
            <p>
              {one.name || t('sealed.pasted')}{' '}
              <span class="hint">
                {byteSize(one.size, tag)}, {dates.instant(one.addedAt)}
              </span>
            </p>
            <p role="status">{outcome(one)}</p>
            {one.state === 'new' && one.count > 0 && <progress max={one.count} value={one.done} />}
          </div>
          {(one.state === 'new' || one.state === 'waiting') && (
            <button type="button" onClick={() => void cancelSealedFile(db, one.id)}>
              {t('sealed.stop')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function useOutcome(): (file: SealedFileRow) => string {
  const { t, tag } = useEnvironment();
  return ({ state, count, done, taken, refused, fault }) => {
    const figures = [
      taken > 0 ? t('sealed.taken', { n: taken }) : '',
      refused > 0 ? t('sealed.some-refused', { n: refused }) : '',
    ].filter(Boolean);
    switch (state) {
      case 'refused':
        return fileFault(fault ?? '', t);
      case 'new':
        return count === 0
          ? t('sealed.state-new')
          : t('sealed.progress', { done: done.toLocaleString(tag), count: count.toLocaleString(tag) });
      case 'applied':
        return figures.length > 0 ? figures.join(' ') : t('sealed.nothing-new');
      case 'waiting':
      case 'cancelled':
        return [t(`sealed.state-${state}`), ...figures].join(' ');
      default:
        return state satisfies never;
    }
  };
}
