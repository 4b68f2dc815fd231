import type { Translate } from '../../lib/i18n/translate';

/** What a property of a card or a column of a table is called where its value goes into the notes. */
export function furtherName(what: string, t: Translate): string {
  switch (what.toUpperCase()) {
    case 'BDAY':
    case 'BIRTHDAY':
      return t('import.further-birthday');
    case 'ANNIVERSARY':
      return t('import.further-anniversary');
    case 'NICKNAME':
      return t('import.further-nickname');
    case 'ORG (UNITS)':
    case 'DEPARTMENT':
      return t('import.further-department');
    default:
      // "X-SKYPE-USERNAME" is Skype username; a column's name is what a person called it.
      return /^[A-Z-]+$/.test(what) ? readable(what.replace(/^X-/, '')) : what;
  }
}

const readable = (name: string) => name.charAt(0) + name.slice(1).toLowerCase().replaceAll('-', ' ');
