import { useState } from 'preact/hooks';
import { connectionStatus } from '../../lib/store/connection-status';
import type { WorkspaceRow } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';
import { CatchUpLine } from './CatchUpLine';
import { DeviceList } from './DeviceList';
import { HandshakeDialog } from './HandshakeDialog';
import { NoDirectWay, RefusalList, RelayList } from './RelayList';
import { ReportButton } from './ReportButton';
import { SealedFileList } from './SealedFileList';
import { SealedReadDialog } from './SealedReadDialog';
import { SealedWriteDialog } from './SealedWriteDialog';

/** How one workspace is connected, and the way by file. */
export function WorkspaceConnection({
  workspace,
  isDirectBlocked,
}: {
  workspace: WorkspaceRow;
  isDirectBlocked: boolean;
}) {
  const { t } = useEnvironment();
  const { id: ws, name } = workspace;
  const status = useCalmQuery((db) => connectionStatus(db, ws), [ws]);
  const [dialog, setDialog] = useState<'hand' | 'write' | 'read' | null>(null);
  if (!status) return null;
  const close = () => setDialog(null);
  return (
    <section class="fields" aria-label={name} data-testid="workspace-connection">
      <h2>{name}</h2>
      <CatchUpLine ws={ws} />
      <h3>{t('connection.browsers')}</h3>
      <DeviceList status={status} />
      <p class="hint">
        {status.pending > 0 ? t('connection.outbox', { n: status.pending }) : t('connection.outbox-none')}
        {status.failed > 0 && ` ${t('sync.failed', { n: status.failed })}`}
      </p>
      <h3>{t('connection.relays')}</h3>
      <RelayList links={status.links} />
      {isDirectBlocked && <NoDirectWay relays={workspace.rendezvous.relays} />}
      <div class="buttons">
        <button type="button" onClick={() => setDialog('hand')} data-testid="connect-by-hand">
          {t('hand.open')}
        </button>
      </div>
      <h3>{t('connection.refused')}</h3>
      <RefusalList refusals={status.refusals} />
      <ReportButton workspace={workspace} status={status} />
      <h3>{t('sealed.title')}</h3>
      <p class="hint">{t('sealed.intro')}</p>
      <div class="buttons">
        <button type="button" onClick={() => setDialog('write')} data-testid="sealed-write">
          {t('sealed.write')}
        </button>
        <button type="button" onClick={() => setDialog('read')} data-testid="sealed-read">
          {t('sealed.read')}
        </button>
      </div>
      <SealedFileList ws={ws} />
      {dialog === 'hand' && <HandshakeDialog ws={ws} onClose={close} />}
      {dialog === 'write' && <SealedWriteDialog workspace={workspace} status={status} onClose={close} />}
      {dialog === 'read' && <SealedReadDialog ws={ws} onClose={close} />}
    </section>
  );
}
