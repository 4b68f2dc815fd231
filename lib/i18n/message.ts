import type { Language } from './language';

/** A text, or the forms of a text with a count `{n}`, by the categories of `Intl.PluralRules`. */
export type Message = string | { readonly other: string };

/** The plural categories each language tells apart (CLDR); vi has one form, hr and cs have `few`. */
export interface PluralCategories extends Record<Language, string> {
  en: 'one' | 'other';
  hr: 'one' | 'few' | 'other';
  vi: 'other';
  cs: 'one' | 'few' | 'many' | 'other';
  et: 'one' | 'other';
}

/** English messages in another language: a missing key or plural form is a type error. */
export type Localized<English, L extends Language> = {
  readonly [K in keyof English]: English[K] extends string ? string : Record<PluralCategories[L], string>;
};

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type TextOf<M> = M extends string
  ? M
  : M extends { readonly other: infer Text extends string }
    ? Text
    : never;

/** What a message's placeholders want: `n` is a count, the others are texts. */
export type ParametersOf<M> = {
  [Name in Placeholders<TextOf<M>>]: Name extends 'n' ? number : string;
};
