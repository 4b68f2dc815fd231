import type { Language } from './language';
import type { Message } from './message';
import type { MessageKey } from './translate';

/** Only the language in use is loaded; each is a chunk of its own. */
const loaders: Record<Language, () => Promise<Readonly<Record<MessageKey, Message>>>> = {
  en: async () => (await import('./en')).en,
  hr: async () => (await import('./hr')).hr,
  vi: async () => (await import('./vi')).vi,
  cs: async () => (await import('./cs')).cs,
  et: async () => (await import('./et')).et,
};

export const loadMessages = (language: Language) => loaders[language]();
