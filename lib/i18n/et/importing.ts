import type { importing as english } from '../en/importing';
import type { Localized } from '../message';

/** What is said while many records of a file are brought in. */
export const importing: Localized<typeof english, 'et'> = {
  'import.checking': 'Kontrollitud: {done}/{of}',
  'import.writing': 'Kirjutatud: {done}/{of}',
  'import.called-off': 'Import katkestati. Midagi ei lisatud.',
};
