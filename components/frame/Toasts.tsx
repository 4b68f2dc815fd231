import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTranslate } from './environment';
import { Icon } from './Icon';
import { type Toast, ToastContext } from './toast';

/** Long enough to read, think and reach for Undo; hovering or focusing it stops the clock. */
const LIFE_MS = 15_000;
/** Where there is nothing to decide. */
const WORD_MS = 6_000;

/** Shows the last toast over the page's foot. */
export function Toasts({ children }: { children: ComponentChildren }) {
  const t = useTranslate();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const last = useRef<Toast | null>(null);
  last.current = toast;

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), toast.undo ? LIFE_MS : WORD_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const board = useMemo(() => {
    const undoLast = () => {
      const undo = last.current?.undo;
      if (!undo) return false;
      setToast(null);
      undo();
      return true;
    };
    return { show: (next: Toast) => setToast(next), undoLast };
  }, []);

  return (
    <ToastContext.Provider value={board}>
      {children}
      <section
        class="toasts"
        aria-label={t('toast.region')}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        <div role="status">{toast && <span class="toast-text">{toast.text}</span>}</div>
        {toast && (
          <>
            {toast.undo && (
              <button type="button" class="quiet" data-testid="undo" onClick={board.undoLast}>
                {t('toast.undo')}
              </button>
            )}
            <button type="button" class="icon" aria-label={t('toast.dismiss')} onClick={() => setToast(null)}>
              <Icon name="close" />
            </button>
          </>
        )}
      </section>
    </ToastContext.Provider>
  );
}
