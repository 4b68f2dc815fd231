import { position as positions } from '../../lib/records/member';
import { ChoiceField } from '../fields/ChoiceField';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import type { Question } from './MemberList';
import type { PersonDevice, PersonIn } from './read-people';

const roles = ['editor', 'viewer'] as const;

interface Props {
  ws: string;
  person: PersonIn;
  /** Whether this browser decides who is in and what they may. */
  decides: boolean;
  onAsk: (question: Question) => void;
}

/** One person: what they are and may, their browsers, and what can be changed of that. */
export function MemberDetails({ ws, person, decides, onAsk }: Props) {
  const t = useTranslate();
  const act = useAct();
  const { id: memberId, name, position, role, self, devices } = person;
  const [first] = devices;
  const mayChange = decides && role !== 'owner';
  return (
    <details class="member">
      <summary>
        <span>{name}</span> <span class="hint">{t(`position.${position}`)}</span>{' '}
        <span class="hint">{t(`role.${role}`)}</span>
      </summary>
      {mayChange && (
        <>
          <ChoiceField
            name="memberPosition"
            label={t('request.position')}
            value={position}
            choices={positions.options.map((value) => ({ value, label: t(`position.${value}`) }))}
            onSave={(position) => void act({ type: 'change-member', ws, memberId, position })}
          />
          <ChoiceField
            name="memberRole"
            label={t('request.role')}
            value={role === 'viewer' ? 'viewer' : 'editor'}
            choices={roles.map((value) => ({ value, label: t(`request.role-${value}`) }))}
            onSave={(role) => void act({ type: 'change-member', ws, memberId, role })}
          />
        </>
      )}
      <ul class="devices" aria-label={t('members.browsers', { name })}>
        {devices.map((device) => (
          <li key={device.id}>
            <span>{device.label || t('members.browser')}</span>
            <span class="hint">{said(device)}</span>
            {decides && !device.pen && devices.length > 1 && (
              <button type="button" onClick={() => onAsk(removal(device))} data-testid="remove-device">
                {t('members.remove')}
              </button>
            )}
            {decides && !device.pen && self && (
              <button type="button" onClick={() => onAsk(handOver(device.id))}>
                {t('members.let-decide')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <div class="buttons">
          {first && (
            <button type="button" onClick={() => onAsk(handOver(first.id))} data-testid="pass-ownership">
              {t('members.make-owner')}
            </button>
          )}
          <button type="button" class="danger" onClick={() => onAsk(removal())} data-testid="remove-member">
            {t('members.remove-person')}
          </button>
        </div>
      )}
    </details>
  );

  function said({ own, online, pen }: PersonDevice): string {
    const here = own ? t('members.this-browser') : t(online ? 'members.connected' : 'members.not-connected');
    return pen ? `${here} · ${t('members.decides')}` : here;
  }

  function removal(device?: PersonDevice): Question {
    const title = t('members.remove-title', {
      what: device ? `${name}, ${device.label || t('members.browser')}` : name,
    });
    const whom = device ? { device: device.id } : {};
    return {
      ...{ title, text: t('members.remove-text', { name }), action: t('members.remove') },
      intent: { type: 'remove-member', ws, memberId, ...whom },
    };
  }

  function handOver(device: string): Question {
    return {
      title: t('members.pass-title', { name }),
      text: t(self ? 'members.pass-own-text' : 'members.pass-text', { name }),
      action: t('members.pass'),
      intent: { type: 'pass-ownership', ws, device },
    };
  }
}
