import type { Language } from './language';
import type { Message } from './message';
import type { MessageKey } from './translate';

/** Only the language in use is loaded; each is a chunk of its own. */
const loaders: Record<Language, () => Promise<Readonly<Record<MessageKey, Message>>>> = {
  en: async () => (await import('./en')).en,
  hr: async () => (await import('./en')).en,
  vi: async () => (await import('./en')).en,
  cs: async () => (await import('./en')).en,
  et: async () => (await import('./en')).en,
};

export const loadMessages = (language: Language) => loaders[language]();
