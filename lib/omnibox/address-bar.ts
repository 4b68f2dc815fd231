import { browser } from 'wxt/browser';
import type { Understood } from './understand';

interface Listener {
  /** What a text would become; null where that cannot be told just now. */
  understand: (text: string) => Promise<Understood | null>;
  /** Takes down what was entered. */
  add: (text: string) => void;
  /** What can be typed, said before anything is. */
  hint: string;
  /** Whether the browser reads suggestions as XML (Chromium), or as plain text (Firefox). */
  xml: boolean;
}

/** Listens behind the keyword in the address bar: as one types it says in words what is understood, Enter adds it. */
export function listenInAddressBar({ understand, add, hint, xml }: Listener): void {
  let latest = '';
  const show = (description: string) => browser.omnibox.setDefaultSuggestion({ description });
  browser.omnibox.onInputStarted.addListener(() => show(xml ? escapeXml(hint) : hint));
  browser.omnibox.onInputChanged.addListener((text) => {
    latest = text;
    understand(text).then(
      (understood) => {
        if (latest !== text) return;
        const blank = text.trim() === '';
        show(blank ? (xml ? escapeXml(hint) : hint) : described(understood, text, xml));
      },
      (error: unknown) => console.error('entry not understood', error),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    latest = '';
    if (text.trim()) add(text);
  });
}

/** The title, and behind it what else was understood. */
export function described(understood: Understood | null, text: string, xml: boolean): string {
  const title = understood?.title || text.trim();
  const meanings = understood?.meanings.join(' · ') ?? '';
  if (!xml) return meanings ? `${title} — ${meanings}` : title;
  return `<match>${escapeXml(title)}</match>${meanings ? ` <dim>${escapeXml(meanings)}</dim>` : ''}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A text for Chromium's suggestions, which are XML: signs that it reserves are written out, those it forbids go. Chromium
 * refuses all that are no characters (Unicode §23.7), of which XML 1.0 §2.2 forbids but two.
 */
export function escapeXml(text: string): string {
  const allowed = text.replace(/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ' ');
  return allowed.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
