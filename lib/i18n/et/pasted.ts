import type { pasted as english } from '../en/pasted';
import type { Localized } from '../message';

export const pasted: Localized<typeof english, 'et'> = {
  'paste.heading': 'Kleebitud tekstist',
  'paste.file': 'Failist „{name}”',
  'paste.reading': 'Loen …',
  'paste.unreadable': 'Seda ei saa kirjana lugeda.',
  'keys.paste': 'Teha midagi kleebitud kirjast või allkirjast',
  'keys.gathered': 'Salvestada kõrvale pandud lehed ülesannete, kontaktide, e-kirjadena',
};
