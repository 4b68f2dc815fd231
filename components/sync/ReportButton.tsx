import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ConnectionStatus } from '../../lib/store/connection-status';
import type { WorkspaceRow } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { itReport } from './it-report';

/** Copies what somebody who looks after the network needs to know, and says what is in it. */
export function ReportButton({ workspace, status }: { workspace: WorkspaceRow; status: ConnectionStatus }) {
  const { t, now } = useEnvironment();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const machine = {
      ...{ version: browser.runtime.getManifest().version, browser: navigator.userAgent },
      ...{ online: navigator.onLine, now: now().toISOString() },
    };
    try {
      await navigator.clipboard.writeText(itReport(workspace, status, machine, t));
      setSaid(t('connection.copied'));
    } catch (error) {
      console.warn('report not copied', error);
      setSaid(t('connection.not-copied'));
    }
  };
  return (
    <div class="buttons">
      <button type="button" onClick={() => void copy()} data-testid="copy-report">
        {t('connection.copy')}
      </button>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
