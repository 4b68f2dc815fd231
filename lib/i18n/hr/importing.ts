import type { importing as english } from '../en/importing';
import type { Localized } from '../message';

/** What is said while many records of a file are brought in. */
export const importing: Localized<typeof english, 'hr'> = {
  'import.checking': 'Provjereno: {done} od {of}',
  'import.writing': 'Zapisano: {done} od {of}',
  'import.called-off': 'Uvoz je prekinut. Ništa nije dodano.',
};
