import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryToken } from '../../lib/entry/parsed-entry';
import { useTranslate } from '../frame/environment';
import { cutAtTokens } from './segments';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  tokens: readonly EntryToken[];
  /** Takes the cursor when the page opens. */
  eager: boolean;
  onText: (text: string) => void;
  onEnter: () => void;
  /** Whether the text was entered already and stands there only until it is safe on disk. */
  isTaken: () => boolean;
  onToken: (token: EntryToken) => void;
  /** Whether a pasted text is taken care of elsewhere. */
  onPaste: (text: string) => boolean;
}

/**
 * One line of entry that grows as it wraps. What is understood lights up behind the text: the same text
 * stands once more under the field, with marks. A click on a lit stretch reaches the field, which looks
 * what lies beneath.
 */
export function EntryField(props: Props) {
  const { field, text, tokens, eager, onText, onEnter, isTaken, onToken, onPaste } = props;
  const t = useTranslate();
  const lights = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!eager) return;
    const take = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    take();
    // Firefox may forget who has the focus as it puts a popup into its panel, and gives it to the window after that.
    addEventListener('focus', take);
    return () => removeEventListener('focus', take);
  }, [eager]);

  return (
    <div class="entry-field">
      <div class="entry-lights" aria-hidden="true" ref={lights}>
        {cutAtTokens(text, tokens).map(({ text, token }) =>
          token ? (
            <mark key={token.start} data-start={token.start} data-kind={token.kind}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {/* Alone, the placeholder gives the field its height; the last line needs a character to stand on. */}
        {text ? '\u200b' : t('entry.placeholder')}
      </div>
      <textarea
        ref={field}
        id="entry"
        name="entry"
        rows={1}
        maxLength={1000}
        enterkeyhint="done"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('entry.label')}
        placeholder={t('entry.placeholder')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
        onBeforeInput={({ currentTarget }) => {
          // What is typed after Enter is the next entry, though the field still shows the last one.
          if (isTaken()) currentTarget.value = '';
        }}
        onPaste={(event) => {
          if (onPaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
        }}
        onClick={({ clientX, clientY }) => {
          const hit = lights.current && markAt(lights.current, clientX, clientY);
          const token = tokens.find(({ start }) => String(start) === hit?.dataset.start);
          if (token) onToken(token);
        }}
      />
    </div>
  );
}

const markAt = (lights: HTMLElement, x: number, y: number): HTMLElement | undefined =>
  [...lights.querySelectorAll('mark')].find((mark) =>
    [...mark.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
