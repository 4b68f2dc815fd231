/** What is said of files that contacts come from and go to. */
export const interchange = {
  'import-warning.not-kept': '“{what}” is not kept: a contact has no field for it.',
  'import-warning.cut': 'Too long or too many; the rest was left out: “{what}”.',
  'import-warning.bad-email': 'Not an e-mail address, left out: “{what}”.',
  'import-warning.bad-phone': 'Not a phone number, left out: “{what}”.',
  'import-warning.bad-url': 'Not a web address, left out: “{what}”.',
  'import-warning.no-begin': 'The beginning of this card (BEGIN:VCARD) is missing.',
  'import-warning.no-end': 'The end of a card (END:VCARD) is missing.',
  'import-warning.stray-line': 'This line could not be read: “{what}”.',
  'import-warning.empty-card': 'There is nothing here that a contact could hold.',
  'import-warning.no-card': 'There is no card in this file.',
  'import-warning.unclosed-quote': 'A quotation mark is never closed; the row was read as it stands.',
  'import-warning.ragged-row': 'This row has more or fewer cells than there are columns.',
  'import-warning.no-column': 'No column of this table could be recognised.',
  'import-warning.no-row': 'There is nothing in this table.',
} as const;
