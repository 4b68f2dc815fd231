import { useEnvironment } from '../frame/environment';
import type { Importing, ImportStand } from './use-import';

interface Props {
  importing: Importing;
  /** What the button that imports says. */
  label: string;
  disabled: boolean;
  /** Calls off what is under way, too. */
  onClose: () => void;
}

/** Imports, and shows how far that is; until it is done it can be called off. */
export function ImportButtons({ importing: { stand, start }, label, disabled, onClose }: Props) {
  const { t } = useEnvironment();
  return (
    <>
      {stand && <Stand stand={stand} />}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-testid="import-do"
          disabled={stand !== null || disabled}
          onClick={() => void start()}
        >
          {stand ? t('import.saving') : label}
        </button>
        <button type="button" data-testid="import-cancel" onClick={onClose}>
          {t('import.cancel')}
        </button>
      </div>
    </>
  );
}

function Stand({ stand }: { stand: ImportStand }) {
  const { t, tag } = useEnvironment();
  if (stand.step === 'preparing') return <progress aria-label={t('import.saving')} />;
  const { step, done, of } = stand;
  const figures = t(`import.${step}`, { done: done.toLocaleString(tag), of: of.toLocaleString(tag) });
  return (
    <div class="stand" data-testid="import-stand" data-step={step}>
      <p>{figures}</p>
      <progress max={of} value={done} aria-label={figures} />
    </div>
  );
}
