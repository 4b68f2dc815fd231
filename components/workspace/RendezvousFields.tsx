import { useId } from 'preact/hooks';
import { useTranslate } from '../frame/environment';

export interface Addresses {
  relays: string;
  iceServers: string;
}

/** How the browsers of a workspace find each other, as lines of text. */
export function RendezvousFields({
  value,
  onChange,
}: {
  value: Addresses;
  onChange: (next: Addresses) => void;
}) {
  const t = useTranslate();
  const id = useId();
  return (
    <>
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
