import type { ContactFields } from '../../lib/interchange/contact-fields';
import { KNOWN_CHOICES, type KnownChoice } from '../../lib/interchange/plan-import';
import { useTranslate } from '../frame/environment';

interface Props {
  /** Contacts of the file who are here already, with their places in it. */
  known: readonly { at: number; fields: ContactFields }[];
  /** For all whom `choices` does not have, by place. */
  choice: KnownChoice;
  choices: ReadonlyMap<number, KnownChoice>;
  onChoice: (choice: KnownChoice) => void;
  /** @param at the contact's place in the file. */
  onOne: (at: number, choice: KnownChoice) => void;
}

/** So many can be decided one by one; for the others the choice for all holds. */
const SHOWN = 50;

/** Who of a file is here already, and what is to become of them: all alike, or one by one. */
export function KnownList({ known, choice, choices, onChoice, onOne }: Props) {
  const t = useTranslate();
  if (known.length === 0) return null;
  return (
    <section class="known" data-testid="import-known">
      <p>{t('import.known', { n: known.length })}</p>
      <Choice name="knownChoice" label={t('import.choice')} value={choice} onChoice={onChoice} />
      <ul>
        {known.slice(0, SHOWN).map(({ at, fields }) => {
          const name =
            fields.name || fields.organisation || Object.keys(fields.emails)[0] || t('row.untitled');
          return (
            <li key={at}>
              <span class="clip">{name}</span>
              <Choice
                name={`known-${at}`}
                label={t('import.choice-one', { name })}
                value={choices.get(at) ?? choice}
                onChoice={(next) => onOne(at, next)}
              />
            </li>
          );
        })}
        {known.length > SHOWN && <li class="hint">{t('import.more', { n: known.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: KnownChoice;
  onChoice: (choice: KnownChoice) => void;
}

function Choice({ name, label, value, onChoice }: ChoiceProps) {
  const t = useTranslate();
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        onChoice(KNOWN_CHOICES.find((one) => one === wanted) ?? 'update');
      }}
    >
      {KNOWN_CHOICES.map((one) => (
        <option key={one} value={one}>
          {t(`import.choice-${one}`)}
        </option>
      ))}
    </select>
  );
}
