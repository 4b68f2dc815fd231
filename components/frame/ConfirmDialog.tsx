import { Dialog } from './Dialog';
import { useTranslate } from './environment';

interface Props {
  title: string;
  /** What it brings about, and what cannot be taken back. */
  text: string;
  /** What the button says that does it. */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that no undo takes back. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="buttons">
        <button
          type="button"
          class="danger"
          data-testid="confirm"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </button>
        <button type="button" onClick={onClose}>
          {t('members.keep')}
        </button>
      </div>
    </Dialog>
  );
}
