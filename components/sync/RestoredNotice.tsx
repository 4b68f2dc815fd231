import { restoredAt, restoredWasRead } from '../../lib/store/restored';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';

/** Says, until it was read, that the browser had lost everything and where it came back from. */
export function RestoredNotice() {
  const { db, t, dates } = useEnvironment();
  const at = useCalmQuery(restoredAt, []);
  if (!at) return null;
  return (
    <p class="restored" role="status" data-testid="restored">
      <span>{t('sync.restored', { when: dates.instant(at) })}</span>
      <button type="button" onClick={() => void restoredWasRead(db)}>
        {t('sync.restored-read')}
      </button>
    </p>
  );
}
