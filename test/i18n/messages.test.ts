import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../lib/i18n/language';
import { loadMessages } from '../../lib/i18n/load';
import type { Message } from '../../lib/i18n/message';

const english = await loadMessages('en');
const others = languages.filter((one) => one !== 'en');

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(others)('the messages in %s', (language: Language) => {
  it('have the keys of the English ones, no more and no fewer', async () => {
    const messages = await loadMessages(language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the placeholders of the English ones, in every form', async () => {
    const messages: Readonly<Record<string, Message>> = await loadMessages(language);
    for (const [key, message] of Object.entries(english)) {
      const wanted = placeholders(forms(message).at(-1) ?? '');
      for (const form of forms(messages[key] ?? '')) expect([key, placeholders(form)]).toEqual([key, wanted]);
    }
  });
});

describe.each(languages)('counted messages in %s', (language: Language) => {
  it('have just the plural forms the language tells apart', async () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, message] of Object.entries(await loadMessages(language)))
      if (typeof message !== 'string') expect([key, Object.keys(message).sort()]).toEqual([key, wanted]);
  });

  it('say nothing empty', async () => {
    for (const [key, message] of Object.entries(await loadMessages(language)))
      for (const form of forms(message)) expect(form.trim(), key).not.toBe('');
  });
});
