import { useState } from 'preact/hooks';
import type { Database } from '../../lib/store/db';
import { workspaces } from '../../lib/store/queries';
import { syncStatus } from '../../lib/store/sync-status';
import { useDelayed } from '../frame/delayed';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';
import { FailedDialog } from './FailedDialog';
import { useHubTrouble } from './hub-trouble';
import { RestoredNotice } from './RestoredNotice';
import { syncSentence, troubleSentence } from './sync-sentence';

/** Saving takes milliseconds; it is worth a word only when it takes this long. */
const SLOW_MS = 1000;

/** What is saved, delivered or failed, in one line. @param ws one workspace, or null for all of them. */
export function SyncLine({ ws }: { ws: string | null }) {
  const { t, dates, tag, hrefOf } = useEnvironment();
  const read = useCalmQuery((db) => readStatus(db, ws), [ws]);
  const trouble = useHubTrouble();
  const [showing, setShowing] = useState(false);
  const slow = useDelayed((read?.status.pending ?? 0) > 0, SLOW_MS);
  if (!read) return <p class="sync" data-testid="sync-line" />;
  const { status, shared } = read;
  const sentence = trouble ? troubleSentence(status, t) : syncSentence(status, shared, { t, dates, tag });
  const text = slow && sentence.tone !== 'fault' ? t('sync.saving', { n: status.pending }) : sentence.text;
  const details = hrefOf({ ws: ws ?? '', area: 'connection', open: null });
  const isElsewhere = !details.startsWith('#');
  return (
    <>
      <RestoredNotice />
      <p class="sync" data-testid="sync-line" data-tone={sentence.tone} role="status">
        <span class="dot" aria-hidden="true" />
        <span>{text}</span>
        {status.refused > 0 && <span>{t('sync.refused', { n: status.refused })}</span>}
        {shared && (
          <a href={details} target={isElsewhere ? '_blank' : undefined} data-testid="connection-link">
            {t('sync.details')}
          </a>
        )}
        {(status.lacking ?? 0) > 0 && <span>{t('sync.lacking', { n: status.lacking ?? 0 })}</span>}
        {status.failed.length > 0 && (
          <button type="button" class="link" onClick={() => setShowing(true)}>
            {t('sync.show-failed')}
          </button>
        )}
      </p>
      {showing && <FailedDialog failed={status.failed} onClose={() => setShowing(false)} />}
    </>
  );
}

async function readStatus(db: Database, ws: string | null) {
  const [status, all] = await Promise.all([syncStatus(db), workspaces(db)]);
  const chosen = all.filter(({ id }) => ws === null || id === ws);
  const peers = status.peers.filter((peer) => ws === null || peer.ws === ws);
  return { status: { ...status, peers }, shared: chosen.some((one) => !one.private) };
}
