import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause this long while typing saves what stands. */
const PAUSE_MS = 600;

/**
 * What a person is typing into a stored field. It is theirs until they leave it: the stored text takes its
 * place only when nothing typed is waiting to be saved. Saved on leaving, on Enter, after a pause, and when
 * the field goes away.
 *
 * @param save takes the new text; it is called only where it differs from the stored one.
 */
export function useDraft(stored: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<Field>({ stored, save, unsaved: null, savedOver: null, focused: false, timer: 0 });
  field.current.stored = stored;
  field.current.save = save;

  const flush = () => {
    const now = field.current;
    clearTimeout(now.timer);
    if (now.unsaved !== null && now.unsaved !== now.stored) {
      now.savedOver = now.stored;
      now.save(now.unsaved);
    }
    now.unsaved = null;
  };
  useEffect(() => flush, []);
  // What is stored has changed: by what was saved here, or by somebody else after it.
  useEffect(() => {
    field.current.savedOver = null;
    if (!field.current.focused) setDraft(null);
  }, [stored]);

  return {
    text: draft ?? stored,
    flush,
    onInput(text: string) {
      setDraft(text);
      const now = field.current;
      now.unsaved = text;
      clearTimeout(now.timer);
      now.timer = window.setTimeout(flush, PAUSE_MS);
    },
    onFocus() {
      field.current.focused = true;
    },
    onBlur() {
      field.current.focused = false;
      flush();
      // What was just saved stands until the database shows it; else the stored text has its place back.
      if (field.current.savedOver === null) setDraft(null);
    },
  };
}

interface Field {
  stored: string;
  save: (text: string) => void;
  /** Typed and not yet saved. */
  unsaved: string | null;
  /** What was stored when it was last saved over, until that shows. */
  savedOver: string | null;
  focused: boolean;
  timer: number;
}
