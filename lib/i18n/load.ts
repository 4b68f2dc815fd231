import type { further } from './en/further';
import type { Language } from './language';
import type { Message } from './message';
import type { MessageKey } from './translate';

/** What a page has to say; the popup loads less than there is. */
export type Messages = Readonly<
  Record<Exclude<MessageKey, keyof typeof further>, Message> & Partial<Record<MessageKey, Message>>
>;

/** Only the language in use is loaded; each is a chunk of its own. */
const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  hr: async () => (await import('./hr')).hr,
  vi: async () => (await import('./vi')).vi,
  cs: async () => (await import('./cs')).cs,
  et: async () => (await import('./et')).et,
};

/** What the popup never says; it would wait for it all the same. */
const furtherLoaders: Record<Language, () => Promise<Readonly<Record<keyof typeof further, Message>>>> = {
  en: async () => (await import('./en/further')).further,
  hr: async () => (await import('./hr/further')).further,
  vi: async () => (await import('./vi/further')).further,
  cs: async () => (await import('./cs/further')).further,
  et: async () => (await import('./et/further')).further,
};

export const loadPopupMessages = (language: Language): Promise<Messages> => loaders[language]();

export async function loadMessages(language: Language): Promise<Readonly<Record<MessageKey, Message>>> {
  const [messages, further] = await Promise.all([loaders[language](), furtherLoaders[language]()]);
  return { ...messages, ...further };
}
