import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A pause this long while typing saves what stands. */
const PAUSE_MS = 600;

/**
 * What a person is typing into a stored field. It is theirs until they leave it: the stored text takes its
 * place only when nothing typed is waiting to be saved. Saved on leaving, on Enter, after a pause, and when
 * the field or the page goes away.
 *
 * @param save takes the new text; it is called only where it differs from what was saved last, or from the stored
 * text where all that was saved shows there.
 */
export function useDraft(stored: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<Field>({ stored, save, unsaved: null, saved: [], focused: false, timer: 0 });
  field.current.stored = stored;
  field.current.save = save;

  const flush = () => {
    const now = field.current;
    clearTimeout(now.timer);
    const { unsaved, saved, stored } = now;
    now.unsaved = null;
    if (unsaved === null || (unsaved === stored && (saved.at(-1) ?? stored) === stored)) return;
    saved.push(unsaved);
    now.save(unsaved);
  };
  useLayoutEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  // What is stored has changed: by what was saved here, or by somebody else after it.
  useEffect(() => {
    const now = field.current;
    const shown = now.saved.indexOf(stored);
    now.saved = shown < 0 ? [] : now.saved.slice(shown + 1);
    if (!now.focused && now.saved.length === 0) setDraft(null);
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
      if (field.current.saved.length === 0) setDraft(null);
    },
  };
}

interface Field {
  stored: string;
  save: (text: string) => void;
  /** Typed and not yet saved. */
  unsaved: string | null;
  /** What was saved and is not shown as stored yet, in its order. */
  saved: string[];
  focused: boolean;
  timer: number;
}
