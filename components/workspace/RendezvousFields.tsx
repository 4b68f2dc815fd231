import { useId } from 'preact/hooks';
import { publicRelays } from '../../lib/sync/links/public-relays';
import { useEnvironment } from '../frame/environment';
import { hostsOf } from './addresses';
import { type Chosen, ways } from './rendezvous-way';

/** How the browsers of a workspace find each other: one of three ways, each with what it means, and the addresses. */
export function RendezvousFields({ value, onChange }: { value: Chosen; onChange: (next: Chosen) => void }) {
  const { t, tag } = useEnvironment();
  const id = useId();
  const hosts = hostsOf({ relays: [...publicRelays], iceServers: [] });
  return (
    <>
      <fieldset class="ways">
        <legend>{t('way.legend')}</legend>
        {ways.map((way) => (
          <div key={way} class="way">
            <input
              id={`${id}-${way}`}
              type="radio"
              name="way"
              value={way}
              checked={value.way === way}
              aria-describedby={`${id}-${way}-hint`}
              onChange={() => onChange({ ...value, way })}
            />
            <label for={`${id}-${way}`}>{t(`way.${way}`)}</label>
            <p id={`${id}-${way}-hint`} class="hint">
              {t(`way.${way}-hint`)}
              {way === 'public' &&
                ` ${t('way.public-hosts', { addresses: new Intl.ListFormat(tag).format(hosts) })}`}
            </p>
          </div>
        ))}
      </fieldset>
      {value.way === 'team' && (
        <div class="stack">
          <label for={`${id}-relays`}>{t('share.relays')}</label>
          <textarea
            id={`${id}-relays`}
            name="relays"
            rows={2}
            spellcheck={false}
            aria-describedby={`${id}-relays-hint`}
            value={value.relays}
            onInput={(event) => onChange({ ...value, relays: event.currentTarget.value })}
          />
          <p id={`${id}-relays-hint`} class="hint">
            {t('share.relays-hint')}
          </p>
        </div>
      )}
      <details>
        <summary>{t('share.more')}</summary>
        <div class="stack">
          <label for={`${id}-ice`}>{t('share.ice')}</label>
          <textarea
            id={`${id}-ice`}
            name="iceServers"
            rows={2}
            spellcheck={false}
            aria-describedby={`${id}-ice-hint`}
            value={value.iceServers}
            onInput={(event) => onChange({ ...value, iceServers: event.currentTarget.value })}
          />
          <p id={`${id}-ice-hint`} class="hint">
            {t('share.ice-hint')}
          </p>
        </div>
      </details>
    </>
  );
}
