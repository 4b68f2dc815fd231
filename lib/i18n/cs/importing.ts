import type { importing as english } from '../en/importing';
import type { Localized } from '../message';

/** What is said while many records of a file are brought in. */
export const importing: Localized<typeof english, 'cs'> = {
  'import.checking': 'Zkontrolováno: {done} z {of}',
  'import.writing': 'Zapsáno: {done} z {of}',
  'import.called-off': 'Import byl zrušen. Nic se nepřidalo.',
};
