import type { en } from './en';
import type { further } from './en/further';
import type { Message, ParametersOf } from './message';

type English = typeof en & typeof further;
export type MessageKey = keyof English;

type Arguments<K extends MessageKey> = keyof ParametersOf<English[K]> extends never
  ? []
  : [parameters: ParametersOf<English[K]>];

/** Says a message in the reader's language; `{n}` is written as the language writes numbers. */
export type Translate = <K extends MessageKey>(key: K, ...parameters: Arguments<K>) => string;

/** Overrides, embeddings and isolates of direction (UAX #9): in a name they would turn the sentence around it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** @param tag BCP 47, for numbers and plural forms. What the messages lack is said as nothing. */
export function createTranslate(
  messages: Readonly<Partial<Record<MessageKey, Message>>>,
  tag: string,
): Translate {
  const rules = new Intl.PluralRules(tag);
  const form = (message: Message, n: unknown): string => {
    if (typeof message === 'string') return message;
    const forms: Record<string, string> & { other: string } = { ...message };
    return (typeof n === 'number' && forms[rules.select(n)]) || forms.other;
  };
  return (key, ...[parameters]) => {
    const values: Record<string, unknown> = { ...parameters };
    return form(messages[key] ?? '', values.n).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? value.toLocaleString(tag) : String(value ?? '').replace(TURNING, '');
    });
  };
}
