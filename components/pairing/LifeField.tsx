import { type InviteLife, inviteLife } from '../../lib/commands/pairing-command';
import { StackedChoice } from '../fields/StackedChoice';
import { useTranslate } from '../frame/environment';

/** How long an invite can be used. */
export function LifeField({ life, onChange }: { life: InviteLife; onChange: (life: InviteLife) => void }) {
  const t = useTranslate();
  return (
    <StackedChoice
      name="life"
      label={t('invite.life')}
      value={life}
      choices={inviteLife.options.map((value) => ({ value, label: t(`invite.life-${value}`) }))}
      onChoose={onChange}
    />
  );
}
