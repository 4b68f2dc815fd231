/**
 * The columns of our own tables. Where Google Contacts has a column for it, it bears Google's name, so that its import
 * takes them. `%` is the number of the entry.
 */
export const OWN = {
  name: 'Name',
  organisation: 'Organization Name',
  role: 'Organization Title',
  kind: 'Adjutant Kind',
  emailLabel: 'E-mail % - Label',
  email: 'E-mail % - Value',
  phoneLabel: 'Phone % - Label',
  phone: 'Phone % - Value',
  phoneWritten: 'Phone % - As Written',
  address: 'Address % - Formatted',
  addressKey: 'Address % - Key',
  url: 'Website % - Value',
  urlKey: 'Website % - Key',
  tags: 'Labels',
  notes: 'Notes',
  source: 'Adjutant Source',
  also: 'Adjutant Also Known',
} as const;

/** Between the values of one cell, as Google Contacts writes it. */
export const JOINT = ' ::: ';

/** A value beside others in one cell: colons and backslashes in it are escaped. Only in our own tables. */
export const escapeJoined = (text: string): string => text.replace(/[\\:]/g, '\\$&');

export const splitJoined = (cell: string): string[] =>
  cell.split(JOINT).map((one) => one.replace(/\\([\\:])/g, '$1'));
