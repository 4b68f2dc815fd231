import type { OutboxRow } from '../../lib/store/db';
import { discardCommand, HUB_CHANNEL, retryCommand } from '../../lib/store/outbox';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { commandLabel, faultSentence } from './failed-command';

/** Commands that could not be applied, each with its reason; they stay until the person decides. */
export function FailedDialog({ failed, onClose }: { failed: OutboxRow[]; onClose: () => void }) {
  const { db, t } = useEnvironment();
  const retry = async (seq: number) => {
    await retryCommand(db, seq);
    const hub = new BroadcastChannel(HUB_CHANNEL);
    hub.postMessage(null);
    hub.close();
  };
  return (
    <Dialog title={t('sync.failed-title')} onClose={onClose}>
      <p>{t(failed.length > 0 ? 'sync.failed-intro' : 'sync.saved')}</p>
      <ul class="rows failed">
        {failed.map(({ seq, command, failure }) => (
          <li key={seq}>
            <span>
              <strong>{commandLabel(command, t)}</strong>
              <span class="meta">{faultSentence(failure ?? '', t)}</span>
            </span>
            <button type="button" onClick={() => void retry(seq)}>
              {t('sync.retry')}
            </button>
            <button type="button" class="danger" onClick={() => void discardCommand(db, seq)}>
              {t('sync.discard')}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
