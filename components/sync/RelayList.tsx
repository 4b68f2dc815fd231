import type { LinkStateRow, RefusalRow } from '../../lib/store/db';
import { teamRelays } from '../../lib/sync/links/relay-address';
import { useEnvironment } from '../frame/environment';
import { withoutSecrets } from './it-report';
import { refusalSentence } from './refusal-sentence';

/** The relays of a workspace, and whether each is connected right now. */
export function RelayList({ links }: { links: readonly LinkStateRow[] }) {
  const { t, dates } = useEnvironment();
  if (links.length === 0) return <p class="hint">{t('connection.no-relays')}</p>;
  return (
    <ul class="facts">
      {links.map(({ address, state, since }) => (
        <li
          key={address}
          data-testid="relay"
          data-state={state}
          data-tone={state === 'connected' ? 'live' : 'waiting'}
        >
          <span class="dot" aria-hidden="true" />
          <div>
            <p>
              <strong>{withoutSecrets(address)}</strong>
            </p>
            <p class="hint">{t(`connection.${state}`, { time: dates.instant(since) })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** This browser can connect directly to nobody: what to ask for, and what carries meanwhile. */
export function NoDirectWay({ relays }: { relays: readonly string[] }) {
  const { t } = useEnvironment();
  const carrier = teamRelays(relays).length > 0 ? 'connection.by-mailbox' : 'connection.by-nothing';
  return (
    <ul class="facts" data-testid="no-direct-way">
      <li data-tone="waiting">
        <span class="dot" aria-hidden="true" />
        <div>
          <p>
            <strong>{t('test.local')}</strong>
          </p>
          <p class="hint">
            {t('test.local-blocked')} {t(carrier)}
          </p>
        </div>
      </li>
    </ul>
  );
}

/** What came from outside and was refused, by its reason. */
export function RefusalList({ refusals }: { refusals: readonly RefusalRow[] }) {
  const { t, dates } = useEnvironment();
  if (refusals.length === 0) return <p class="hint">{t('connection.refused-none')}</p>;
  return (
    <ul class="facts">
      {refusals.map(({ reason, count, lastAt }) => (
        <li key={reason} data-testid="refusal">
          <div>
            <p>{refusalSentence(reason, t)}</p>
            <p class="hint">{t('connection.times', { n: count, time: dates.instant(lastAt) })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
