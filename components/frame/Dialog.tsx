import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from './environment';
import { Icon } from './Icon';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A native modal dialog: its first field is ready to be filled in, Esc closes it, focus stays inside and returns to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useTranslate();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(false);
  // At once, not with the `close` event, which follows later: the next key may have opened another dialog by then.
  const close = () => {
    if (closed.current) return;
    closed.current = true;
    dialog.current?.close();
    onClose();
  };
  // As it is drawn, so that no quick press goes to what is behind it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('input, textarea')?.focus();
    return () => {
      // Whatever took it away: from a dialog that is only taken out of the page, the focus returns to nowhere.
      closed.current = true;
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        // A file that is not chosen after all is told by an event of the same name.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClose={close}
    >
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="icon" aria-label={t('view.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
