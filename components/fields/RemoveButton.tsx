import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';

export function RemoveButton({ what, onRemove }: { what: string; onRemove: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="icon remove" aria-label={t('action.remove', { what })} onClick={onRemove}>
      <Icon name="close" />
    </button>
  );
}
