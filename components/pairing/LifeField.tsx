import { useId } from 'preact/hooks';
import { type InviteLife, inviteLife } from '../../lib/commands/pairing-command';
import { useTranslate } from '../frame/environment';

/** How long an invite can be used. */
export function LifeField({ life, onChange }: { life: InviteLife; onChange: (life: InviteLife) => void }) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="stack">
      <label for={id}>{t('invite.life')}</label>
      <select
        id={id}
        name="life"
        value={life}
        onChange={({ currentTarget }) =>
          onChange(inviteLife.options.find((one) => one === currentTarget.value) ?? 'day')
        }
      >
        {inviteLife.options.map((one) => (
          <option key={one} value={one}>
            {t(`invite.life-${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
