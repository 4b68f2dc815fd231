import { useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { invitesOf } from '../../lib/store/pairing-queries';
import type { InviteRow } from '../../lib/store/pairing-rows';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { InviteDialog } from '../workspace/InviteDialog';

/** The invites that this browser made, with what became of each; an open one can be shown again, or withdrawn. */
export function InviteList({ workspace }: { workspace: WorkspaceRow }) {
  const { t, dates, now } = useEnvironment();
  const act = useAct();
  const [shown, setShown] = useState<string | 'new' | null>(null);
  const invites = useLiveQuery((db) => invitesOf(db, workspace.id, now().getTime()), [workspace.id]) ?? [];
  const said = ({ state, usedBy, expiresAt }: InviteRow) => {
    if (state === 'used') return t('invite.was-used', { name: usedBy?.name ?? '' });
    if (state === 'withdrawn') return t('invite.was-withdrawn');
    return t('invite.is-open', { date: dates.instant(new Date(expiresAt).toISOString()) });
  };
  return (
    <div class="invites">
      <h4>{t('invite.list')}</h4>
      {invites.length > 0 && (
        <ul data-testid="invites">
          {invites.map((row) => (
            <li key={row.id} data-state={row.state}>
              <span class="hint">{said(row)}</span>
              {row.state === 'open' && (
                <>
                  <button type="button" onClick={() => setShown(row.id)}>
                    {t('invite.show')}
                  </button>
                  <button
                    type="button"
                    class="danger"
                    onClick={() => void act({ type: 'withdraw-invite', invite: row.id })}
                    data-testid="withdraw-invite"
                  >
                    {t('invite.withdraw')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" onClick={() => setShown('new')}>
          {t('workspace.invite')}
        </button>
      </div>
      {shown && (
        <InviteDialog
          workspace={workspace}
          {...(shown === 'new' ? {} : { made: shown })}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}
