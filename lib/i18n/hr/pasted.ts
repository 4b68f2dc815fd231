import type { pasted as english } from '../en/pasted';
import type { Localized } from '../message';

export const pasted: Localized<typeof english, 'hr'> = {
  'paste.heading': 'Iz zalijepljenog teksta',
  'paste.file': 'Iz datoteke „{name}”',
  'paste.reading': 'Čitanje …',
  'paste.unreadable': 'Ovo se ne može pročitati kao e-poruka.',
  'keys.paste': 'Nešto napraviti od zalijepljene poruke ili potpisa',
  'keys.gathered': 'Sve odložene stranice spremiti kao zadatke, kontakte, e-poruke',
};
