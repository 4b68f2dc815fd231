import type { ConnectionStatus, OtherDevice } from '../../lib/store/connection-status';
import { useEnvironment } from '../frame/environment';

/** The other browsers of a workspace: who is here, what has reached them, and what is still to come from them. */
export function DeviceList({ status }: { status: ConnectionStatus }) {
  const { t } = useEnvironment();
  if (status.devices.length === 0) return <p class="hint">{t('connection.nobody')}</p>;
  return (
    <ul class="facts">
      {status.devices.map((one) => (
        <DeviceItem key={one.device} one={one} own={status.own} />
      ))}
    </ul>
  );
}

function DeviceItem({ one, own }: { one: OtherDevice; own: number }) {
  const { t, tag, dates } = useEnvironment();
  const { name, device, online, missing, reachedAt, lacking, here } = one;
  const time = reachedAt && dates.instant(reachedAt);
  const figure = (n: number) => n.toLocaleString(tag);
  return (
    <li data-testid="device" data-online={online || undefined} data-tone={online ? 'live' : 'calm'}>
      <span class="dot" aria-hidden="true" />
      <div>
        <p>
          <strong>{name ? t('connection.browser', { name }) : t('connection.unknown')}</strong>{' '}
          <span class="hint">
            {t(online ? 'connection.here' : 'connection.away')}{' '}
            <code title={device}>{device.slice(0, 6)}</code>
          </span>
        </p>
        {time === null && <p>{t('connection.never-met')}</p>}
        {time !== null && missing === 0 && own > 0 && <p>{t('connection.reached', { n: own, time })}</p>}
        {missing > 0 && <p>{t('connection.missing', { n: missing })}</p>}
        {time !== null && missing > 0 && one.reached > 0 && <p>{t('connection.news', { time })}</p>}
        {lacking > 0 && (
          <>
            <p>
              {t('connection.lacking', { n: lacking, here: figure(here), there: figure(here + lacking) })}
            </p>
            <progress max={here + lacking} value={here} />
          </>
        )}
      </div>
    </li>
  );
}
