import { useTranslate } from './environment';

interface Props {
  /** What the button says that does it. */
  submit: string;
  disabled: boolean;
  testId?: string;
  onCancel: () => void;
}

/** The foot of a form in a dialog: do it, or leave it. */
export function DialogButtons({ submit, disabled, testId, onCancel }: Props) {
  const t = useTranslate();
  return (
    <div class="buttons">
      <button type="submit" class="primary" disabled={disabled} data-testid={testId}>
        {submit}
      </button>
      <button type="button" onClick={onCancel}>
        {t('slip.cancel')}
      </button>
    </div>
  );
}
