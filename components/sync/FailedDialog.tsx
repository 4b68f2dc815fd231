import type { OutboxRow } from '../../lib/store/db';
import { discardCommand, HUB_CHANNEL, keepCommand, retryCommand } from '../../lib/store/outbox';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { useToasts } from '../frame/toast';
import { commandLabel, faultSentence } from './failed-command';

/** Commands that could not be applied, each with its reason; they stay until the person decides. */
export function FailedDialog({ failed, onClose }: { failed: OutboxRow[]; onClose: () => void }) {
  const { db, t } = useEnvironment();
  const { show } = useToasts();
  const retry = async (seq: number) => {
    await retryCommand(db, seq);
    const hub = new BroadcastChannel(HUB_CHANNEL);
    hub.postMessage(null);
    hub.close();
  };
  const discard = async (row: OutboxRow) => {
    await discardCommand(db, row.seq);
    const title = commandLabel(row.command, t);
    show({ text: t('toast.discarded', { title }), undo: () => void keepCommand(db, row) });
  };
  return (
    <Dialog title={t('sync.failed-title')} onClose={onClose}>
      <p>{t(failed.length > 0 ? 'sync.failed-intro' : 'sync.saved')}</p>
      <ul class="rows failed">
        {failed.map((row) => (
          <li key={row.seq}>
            <span>
              <strong>{commandLabel(row.command, t)}</strong>
              <span class="meta">{faultSentence(row.failure ?? '', t)}</span>
            </span>
            <button type="button" onClick={() => void retry(row.seq)}>
              {t('sync.retry')}
            </button>
            <button type="button" class="danger" onClick={() => void discard(row)}>
              {t('sync.discard')}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
