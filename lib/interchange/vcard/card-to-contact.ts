import { visibleName } from '../../records/visible-name';
import { addressOfParts } from '../address-text';
import { buildContact, type ContactBuilder } from '../build-contact';
import type { ReadContact } from '../contact-fields';
import { labelOfAnyTypes, labelOfTypes, labelOfWords } from '../labels';
import { nameOfParts } from '../person-names';
import type { ToE164 } from '../read-phones';
import type { Warnings } from '../warning';
import { OWN_PRODUCT } from './own-card';
import { type Property, parameter } from './property';
import { splitEscaped, unescapeText } from './text-values';

interface Desk {
  toE164: ToE164;
  warnings: Warnings;
}

/** Properties that say nothing about the person: how the card is written, how others sort and show it. */
const SILENT =
  /^(?:VERSION|PRODID|PROFILE|BEGIN|END|X-ABLABEL|X-ABADR|X-ABSHOWAS|X-ABORDER|SORT-STRING|CLIENTPIDMAP|X-PRODID|N|LABEL|KIND|NAME|XML)$/;

/** Properties that mean something to programs only: they are told of like all that is not kept, but nobody wants to read them. */
const TECHNICAL =
  /^(?:UID|REV|CLASS|MAILER|SOURCE|GEO|TZ|KEY|PHOTO|LOGO|SOUND|AGENT|X-MS-|X-LOTUS-|X-EVOLUTION-FILE-AS|X-AB(?!DATE|RELATED)|X-IMAGE|X-KADDRESSBOOK-|X-WAB-|X-PHONETIC-|X-MOZILLA-|X-ADDRESSBOOKSERVER-|X-GWTYPE|X-SYNC|X-IRMC)/;

/** @returns null where nothing of a card can be kept. */
export function contactOfCard(at: number, properties: readonly Property[], desk: Desk): ReadContact | null {
  const { warnings } = desk;
  const contact = buildContact(at, desk);
  const isOwn = properties.some(({ name, value }) => name === 'PRODID' && value.startsWith(OWN_PRODUCT));
  const firsts = preferred(properties.filter(({ value }) => (isOwn ? value : value.trim()) !== ''));
  const first = (name: string) => firsts.get(name) ?? null;
  const textOf = (property: Property) => {
    const text = unescapeText(property.value);
    return isOwn ? text : text.replace(/\r\n?/g, '\n').trim();
  };
  const labelled = new Map(
    properties.filter(({ name }) => name === 'X-ABLABEL').map((one) => [one.group, textOf(one)]),
  );
  const labelOf = (property: Property) => {
    const words = property.group && labelled.get(property.group);
    if (words) return isOwn ? words : labelOfWords(words);
    const types = property.parameters.get('TYPE') ?? [];
    return isOwn ? labelOfTypes(types) : labelOfAnyTypes(types);
  };
  const notKept = ({ at, name }: Property, value: string) => {
    warnings.add(at, 'not-kept', name);
    // Android keeps nicknames and the like as "vnd.android.cursor.item/nickname;Mari;1;;;".
    const [, custom, own] =
      (name === 'X-ANDROID-CUSTOM' && /^vnd\.android\.cursor\.item\/(\w+);([^;]*)/.exec(value)) || [];
    if (custom) contact.further(custom.toUpperCase(), own ?? '');
    else if (!TECHNICAL.test(name)) contact.further(name, value);
  };

  // Programs put names together with two spaces where a middle name is missing.
  const nameOf = (property: Property) => (isOwn ? textOf(property) : textOf(property).replace(/\s+/g, ' '));
  const isNamed = takeName(first('FN'), first('N'), contact, nameOf);
  const hasAddress = properties.some(({ name, value }) => name === 'ADR' && /[^;\s]/.test(value));
  // Who has no other name is called as friends do.
  const nickname = isNamed || first('ORG') ? null : first('NICKNAME');
  if (nickname)
    contact.text(nickname.at, 'name', unescapeText(splitEscaped(nickname.value, ',')[0] ?? '').trim());
  for (const property of properties) {
    const { name, at: line } = property;
    const text = textOf(property);
    if (text === '' && !isOwn) continue;
    switch (name) {
      case 'FN':
      case 'N':
        break;
      case 'NICKNAME':
        if (property !== nickname) notKept(property, text);
        break;
      case 'ORG': {
        const [organisation, ...units] = partsOf(property, isOwn);
        if (property !== first('ORG')) {
          notKept(property, [organisation, ...units].filter(Boolean).join(', '));
          break;
        }
        contact.text(
          line,
          'organisation',
          withoutQuotes(organisation ?? '', isOwn) || units.find((unit) => unit !== '') || '',
        );
        const rest = organisation ? units.filter((unit) => unit !== '') : [];
        if (rest.length > 0) notKept({ ...property, name: 'ORG (units)' }, rest.join(', '));
        break;
      }
      case 'TITLE':
      case 'ROLE': {
        const role = first('TITLE') ?? first('ROLE');
        if (property === role) contact.text(line, 'role', text);
        else if (text !== (role && textOf(role))) notKept(property, text);
        break;
      }
      case 'EMAIL':
        if (/^X400$/i.test(property.parameters.get('TYPE')?.[0] ?? '')) notKept(property, text);
        else for (const one of severalMails(text)) contact.email(line, one, labelOf(property));
        break;
      // Outlook's numbers that vCard has no type for: the company's, one to call back.
      case 'X-MS-TEL':
      case 'TEL':
        for (const one of isOwn ? [text] : severalPhones(text))
          contact.phone(line, phoneText(one), labelOf(property), parameter(property, 'X-AS-WRITTEN'));
        break;
      case 'ADR':
        takeAddress(property, contact, isOwn);
        break;
      case 'LABEL':
        if (!hasAddress) contact.address(text, line);
        break;
      case 'URL':
        contact.url(line, isOwn ? text : webAddress(text), parameter(property, 'X-KEY'));
        break;
      case 'SOCIALPROFILE':
      case 'X-SOCIALPROFILE':
      case 'X-EVOLUTION-BLOG-URL':
        if (/^(?:[a-z]{1,20}:)?https?:/i.test(text)) contact.url(line, webAddress(text));
        else notKept(property, text);
        break;
      case 'NOTE':
        contact.text(line, 'notes', text);
        break;
      case 'CATEGORIES':
        for (const tag of splitEscaped(property.value, ',').map((one) => unescapeText(one))) {
          if (isOwn) contact.tag(line, tag);
          else if (!/^\s*(?:myContacts|starred)\s*$/.test(tag)) contact.tag(line, tag.trim());
        }
        break;
      case 'X-ADJUTANT-KIND':
        contact.kind(text);
        break;
      case 'X-ADJUTANT-SOURCE':
        contact.source(text);
        break;
      case 'X-ADJUTANT-ALSO':
        contact.also(text);
        break;
      default:
        if (!SILENT.test(name)) notKept(property, text);
    }
  }
  const isOrganisation =
    /^(?:org|organization)$/i.test(first('KIND')?.value ?? first('X-KIND')?.value ?? '') ||
    /^company$/i.test(first('X-ABSHOWAS')?.value ?? '');
  const full = first('FN');
  if (isOrganisation && full && !first('ORG')) contact.text(at, 'organisation', textOf(full));
  return contact.isEmpty() ? null : contact.finish();
}

/** @returns whether the card has a name, were it one that is not to be shown. */
function takeName(
  full: Property | null,
  parts: Property | null,
  contact: ContactBuilder,
  textOf: (property: Property) => string,
): boolean {
  // A name that is said to be made of something else is none of a person (RFC 9554, 3.4).
  if (full && /^true$/i.test(parameter(full, 'DERIVED') ?? '')) return true;
  const whole = full ? textOf(full) : '';
  // What nobody sees is no name: the parts may hold one.
  const isSeen = visibleName(whole).trim() !== '';
  if (full && (!parts || (isSeen && !whole.includes(',')))) {
    contact.text(full.at, 'name', whole);
    return isSeen;
  }
  if (!parts) return false;
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = splitEscaped(parts.value, ';').map(
    (part) =>
      splitEscaped(part, ',')
        .map((one) => unescapeText(one).trim())
        .filter((one) => one !== ''),
  );
  const said = (list: readonly string[] | '', glue = ' ') => (list ? list.join(glue) : '');
  const name = nameOfParts({
    prefix: said(prefix),
    given: said(given),
    middle: said(middle),
    family: said(family),
    suffix: said(suffix, ', '),
  });
  // Outlook writes the whole name as it files it ("Nováková, Jana"): the parts say how it is spoken.
  const filed = `${said(family)}, ${said(given)}`;
  const isFiled =
    said(given) !== '' &&
    whole.startsWith(filed) &&
    isSaidBy(whole.slice(filed.length), [said(middle), said(prefix), said(suffix)].join(' '));
  if (full && (isSeen ? !isFiled : name === '')) contact.text(full.at, 'name', whole);
  else contact.text(parts.at, 'name', name.replace(/\s+/g, ' '));
  return isSeen || name !== '';
}

/** Whether each word of what follows a filed name is one of the others, or its initial: " A." of "Ann", ", Ing.". */
const isSaidBy = (rest: string, others: string): boolean =>
  /^(?:$|[ ,])/.test(rest) &&
  wordsOf(rest).every((word) => wordsOf(others).some((other) => other.startsWith(word)));

const wordsOf = (text: string): string[] => text.split(/[\s,.]+/);

function takeAddress(property: Property, contact: ContactBuilder, isOwn: boolean): void {
  const key = parameter(property, 'X-KEY');
  const parts = partsOf(property, isOwn);
  if (isOwn) return contact.address(parts[2] ?? '', property.at, key);
  const [box = '', extended = '', street = '', town = '', region = '', code = '', country = ''] = parts;
  const text = addressOfParts({ box, extended, street, town, region, code, country }).replace(/ {2,}/g, ' ');
  contact.address(
    text || (parameter(property, 'LABEL') ?? '').replaceAll('\\n', '\n').trim(),
    property.at,
    key,
    country,
  );
}

/** Some write several addresses into one property, between commas. */
function severalMails(text: string): string[] {
  const pieces = text.split(/[,;]/).map((piece) => piece.trim());
  return pieces.every((piece) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(piece)) ? pieces : [text];
}

/** Or several numbers: each of them whole, long enough to be called. */
function severalPhones(text: string): string[] {
  const pieces = text.split(/[,;/]/).map((piece) => piece.trim());
  const areWhole = pieces.every((piece) => /^[+(\d][\d\s().-]*$/.test(piece) && /(?:\d\D*){7}/.test(piece));
  return areWhole ? pieces : [text];
}

/** Some quote a name that holds a comma, as tables do. */
const withoutQuotes = (text: string, isOwn: boolean): string =>
  isOwn ? text : text.replace(/^"([^"]+)"$/, '$1');

/** A web address out of what stands around it: `twitter:https://…`, or the link of vCard 2.1, `<WWLINK …>https://…</WWLINK>`. */
const webAddress = (text: string): string =>
  /^(?:<|[a-z]{1,20}:https?:)/i.test(text) ? (/https?:\/\/[^\s<>"]+/i.exec(text)?.[0] ?? text) : text;

/** The parts of a structured value; a comma that is not escaped separates values of a part, and reads well as one. */
function partsOf({ value }: Property, isOwn: boolean): string[] {
  return splitEscaped(value, ';').map((part) => {
    const text = unescapeText(
      isOwn
        ? part
        : splitEscaped(part, ',')
            .map((one) => one.trim())
            .join(', '),
    );
    return isOwn ? text : text.replace(/\r\n?/g, '\n').trim();
  });
}

/** A number out of a `tel:` address (RFC 3966); its extension in words. */
function phoneText(text: string): string {
  const [, number, rest = ''] = /^tel:([^;]*)(.*)$/is.exec(text) ?? [];
  if (number === undefined) return text;
  const extension = /;ext=(\d+)/i.exec(rest)?.[1];
  return extension ? `${number} ext. ${extension}` : number;
}

/** Of each property the one that its writer prefers, else the first. */
function preferred(properties: readonly Property[]): Map<string, Property> {
  const rank = (property: Property) => Number(parameter(property, 'PREF') ?? 101) || 101;
  const found = new Map<string, Property>();
  for (const one of properties) {
    const known = found.get(one.name);
    if (!known || rank(one) < rank(known)) found.set(one.name, one);
  }
  return found;
}
