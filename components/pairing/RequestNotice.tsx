import type { Database } from '../../lib/store/db';
import { requestsAsking } from '../../lib/store/pairing-queries';
import { useTranslate } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';

/** A line that stands while somebody waits to be let in. */
export function RequestNotice({ onLook }: { onLook: () => void }) {
  const t = useTranslate();
  const asking = useCalmQuery(readAsking, []);
  if (!asking) return null;
  return (
    <p class="notice" role="status" data-testid="request-notice">
      <span>{t('request.notice', asking)}</span>
      <button type="button" class="link" onClick={onLook} data-testid="look-at-request">
        {t('request.look')}
      </button>
    </p>
  );
}

async function readAsking(db: Database) {
  const [first] = await requestsAsking(db);
  if (!first) return null;
  const workspace = await db.workspaces.get(first.ws);
  return { name: first.name, workspace: workspace?.name ?? '' };
}
