import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../frame/environment';
import { type InteractionType, interactionTypes, letterOf, typeByLetter } from './interaction-keys';
import { LogForm } from './LogForm';

/** Logs what was said in two keys: `l`, and the letter of what it was. */
export function LogBar({ ws, contactId }: { ws: string; contactId: string }) {
  const t = useTranslate();
  const [type, setType] = useState<InteractionType | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const focusBar = () => bar.current?.querySelector('button')?.focus();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (
        key !== 'l' ||
        ctrlKey ||
        metaKey ||
        altKey ||
        isTyping(target) ||
        document.querySelector('dialog[open]')
      )
        return;
      event.preventDefault();
      focusBar();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <>
      <div
        ref={bar}
        class="log-bar"
        role="toolbar"
        aria-label={t('log.open')}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const chosen = typeByLetter(event.key);
          if (!chosen) return;
          // The desk has other uses for some of these letters.
          event.stopPropagation();
          event.preventDefault();
          setType(chosen);
        }}
      >
        {interactionTypes.map((one) => (
          <button
            key={one}
            type="button"
            data-testid={`log-${one}`}
            aria-pressed={one === type}
            aria-keyshortcuts={`l ${letterOf[one]}`}
            onClick={() => setType(one)}
          >
            <kbd>{letterOf[one].toUpperCase()}</kbd> {t(`interaction.${one}`)}
          </button>
        ))}
      </div>
      {type && (
        <LogForm
          ws={ws}
          contactId={contactId}
          type={type}
          onDone={() => {
            setType(null);
            focusBar();
          }}
        />
      )}
    </>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
