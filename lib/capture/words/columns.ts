import { foldName } from '../fold-name';

/** What a column of a list of people, or a term in a list of facts, holds. */
export type Column =
  | 'name'
  | 'given'
  | 'family'
  | 'role'
  | 'email'
  | 'phone'
  | 'fax'
  | 'organisation'
  | 'address';

const COLUMNS: readonly [Column, RegExp][] = [
  ['fax', /^(?:tele)?(?:fax|faks)/],
  ['given', /^(?:first name|given name|forename|krestni jmeno|ime$|eesnimi|ten$|vorname|prenom)/],
  [
    'family',
    /^(?:last name|surname|family name|prijmeni$|prezime$|perekonnanimi|perenimi|ho$|nachname|nom$)/,
  ],
  [
    'name',
    /^(?:name|full name|employee|person|staff|member|contact(?: person| name)?|jmeno|jmeno a prijmeni|prijmeni a jmeno|kontaktni osoba|osoba|zamestnanec|titul a jmeno|ime i prezime|prezime i ime|djelatnik|zaposlenik|kontakt osoba|ho (?:va )?ten|ho ten|nguoi lien he|can bo|nhan vien|nimi|ees- ja perekonnanimi|tootaja|kontaktisik|ansprechpartner|name, vorname)$/,
  ],
  [
    'role',
    /^(?:role|position|job title|title|job|function|funkce|pozice|pracovni pozice|pracovni zarazeni|funkcija|radno mjesto|pozicija|duznost|chuc vu|chuc danh|vi tri|amet|ametikoht|ametinimetus|roll|funktion|fonction)$/,
  ],
  [
    'email',
    /^(?:e-?mail|mail|e-?posta|e-?post|e-?pošta|thu dien tu|email address|adresa elektronicke posty|kirja)/,
  ],
  [
    'phone',
    /^(?:phone|tel|telephone|telefon|mobile|mobil|mobitel|cell|gsm|telefonni cislo|telefoninumber|broj telefona|kontakt telefon|so dien thoai|dien thoai|sdt|dt|di dong|may ban|mob|handy|pevna linka|linka|direct|number)/,
  ],
  [
    'organisation',
    /^(?:company|organi[sz]ation|organizacija|firma|spolecnost|tvrtka|ettevote|asutus|cong ty|to chuc|employer|nazev firmy|obchodni firma|naziv|nazev)$/,
  ],
  ['address', /^(?:address|adresa|sidlo|aadress|asukoht|dia chi|adresse|anschrift|sjediste|location)$/],
];

/** What a heading says its column holds, in the languages of the interface; null where it says something else. */
export function columnOf(heading: string): Column | null {
  const words = foldName(heading).replace(/[\s:.*]+$/, '');
  if (words === '' || words.length > 40) return null;
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
