import { useEffect, useState } from 'preact/hooks';
import { safetyEmoji } from '../../lib/trust/safety-emoji';
import { useEnvironment } from '../frame/environment';

/** The pictures to compare, each with its name: in the same order on both screens. */
export function SafetyEmoji({ emoji }: { emoji: readonly number[] }) {
  const { t, language } = useEnvironment();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    import('../../lib/i18n/emoji-names').then(
      ({ emojiNames }) => wanted && setNames(emojiNames[language]),
      (error: unknown) => console.error('no names for the pictures', error),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return (
    <ol class="safety-emoji" aria-label={t('request.pictures')} data-testid="safety-emoji">
      {emoji.map((place, at) => (
        <li key={`${at}-${place}`}>
          <span aria-hidden="true">{safetyEmoji[place]}</span>
          <span class="name">{names[place]}</span>
        </li>
      ))}
    </ol>
  );
}
