import { useId } from 'preact/hooks';
import { type Position, position as positions } from '../../lib/records/member';
import { useTranslate } from '../frame/environment';

export interface You {
  name: string;
  position: Position;
}

/** Who one is to the people of a workspace. */
export function YouFields({ you, onChange }: { you: You; onChange: (you: You) => void }) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="pair">
      <div class="stack">
        <label for={`${id}-name`}>{t('share.your-name')}</label>
        <input
          id={`${id}-name`}
          name="memberName"
          type="text"
          required
          maxLength={120}
          autocomplete="name"
          value={you.name}
          onInput={(event) => onChange({ ...you, name: event.currentTarget.value })}
        />
      </div>
      <div class="stack">
        <label for={`${id}-position`}>{t('share.position')}</label>
        <select
          id={`${id}-position`}
          name="position"
          value={you.position}
          onChange={({ currentTarget }) =>
            onChange({
              ...you,
              position: positions.options.find((one) => one === currentTarget.value) ?? 'other',
            })
          }
        >
          {positions.options.map((one) => (
            <option key={one} value={one}>
              {t(`position.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
