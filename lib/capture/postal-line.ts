import { foldName } from './fold-name';
import { wordList } from './words/word-list';

/** Words before an address; alternatives of an expression. */
const LABELS =
  '(?:(?:postal|mailing|office|street|visiting|head ?office|billing) )?address|(?:(?:fakturační|korespondenční|doručovací|poštovní|poštanska) )?adresa|sídlo(?: firmy| společnosti)?|địa chỉ(?: [\\p{L} ]{1,20})?|đ\\/c|đc|trụ sở(?: chính)?|aadress|asukoht|(?:postia|juriidiline a)adress|sjedište|(?:post|haus)?anschrift|adresse|indirizzo|dirección|adres|location';
const LABEL = new RegExp(
  `^(?:${LABELS}|provozovna|registered office|head office|visit us|office|văn phòng)\\s*:\\s*`,
  'iu',
);

/**
 * A town with its postal code as different countries write it, on a line of its own or after a street. Where no other
 * country writes it so, the form tells the country.
 */
const TOWNS: readonly { country: string; pattern: RegExp }[] = [
  {
    country: '',
    pattern:
      /(?<!\d)(?:CZ[- ]?)?[1-7]\d{2}[ \u00a0]\d{2}[ \u00a0]{1,3}\p{Lu}\p{L}+(?:[ -](?:\p{Lu}\p{L}+|nad|pod|u|v|na|\d{1,2}(?!\d)|-)){0,5}/u,
  },
  { country: 'NL', pattern: /(?<!\d)[1-9]\d{3} ?[A-Z]{2} {1,2}\p{Lu}[\p{L}'-]+(?: \p{Lu}\p{L}+)?/u },
  {
    country: 'GB',
    pattern:
      /(?!Street|Road|Lane|Avenue|House|Square|Place|Drive|Close|Court|Yard|Way|Terrace)\p{Lu}\p{L}+,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/u,
  },
  {
    country: 'US',
    pattern:
      /\p{Lu}[\p{L}. ]{1,30}, ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?!\d)/u,
  },
  {
    country: '',
    pattern:
      /(?<![\d-])(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+(?:[ -](?:\p{Lu}\p{L}+|am|an|der|im|bei|sur|les|le|la|de)){0,4}/u,
  },
  { country: '', pattern: /\p{Lu}\p{L}+(?: linn)?,? (?:\p{Lu}\p{L}+maa,? )?\d{5}(?!\d)/u },
];

/** Vietnamese addresses go by ward, district and town, mostly without a code. */
const VIETNAMESE =
  /(?:^|[\s,])(?:số \d|quận|phường|huyện|thành phố|tp\.? ?\p{Lu}|q\.\d|p\.\d|tỉnh|đường|xã|thị trấn|ngõ|ngách)[\s.\d]/iu;
const VIETNAMESE_TOWN =
  /(?:Hà Nội|Hồ Chí Minh|TP\. ?HCM|TPHCM|Đà Nẵng|Hải Phòng|Cần Thơ|Việt Nam|Tỉnh |tỉnh )/u;

/** A street and its number, before or after. */
const STREET =
  /\p{L}{2}[\p{L}.'’ -]{0,40},? \d{1,5}(?:[ /-]?\d{1,5})?[a-zA-Z]?(?:[-/]\d{1,4})?(?:,|$| )|^\d{1,5}[a-zA-Z]?,? (?:\p{Lu}|rue|avenue|bd)/u;

export interface PostalLine {
  /** On one line, as written. */
  address: string;
  /** The country that its form tells, as a two-letter code; empty where it tells none. */
  country: string;
}

/** Whether a line may be read as the part of an address before the town: a street with a number. */
export const isStreet = (line: string): boolean =>
  line.length <= 70 && !/[@:=]|\d{6}|\d{3}[ .-]\d{3}/.test(line) && STREET.test(line.trim());

/**
 * The address in a few lines that follow each other: a labelled one, or a street and a town with its postal code in
 * one line or in two.
 */
export function postalAddressIn(lines: readonly string[]): PostalLine | null {
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text.length > 250) continue;
    const labelled = text.replace(LABEL, '');
    if (labelled !== text && isAddressByLabel(labelled)) {
      return { address: tidy(labelled), country: townIn(labelled)?.country ?? '' };
    }
    if (labelled === '' || /^[^:]{2,30}:$/.test(text)) continue;
    if (VIETNAMESE.test(text) && VIETNAMESE_TOWN.test(text) && /\d/.test(text) && text.length <= 160) {
      return { address: tidy(afterLabel(text)), country: 'VN' };
    }
    const found = townIn(text);
    if (!found) continue;
    const before = text.slice(0, found.index).replace(/[,;·|\s]+$/u, '');
    const street = streetBefore(before);
    const address = text.slice(found.index, found.index + found.length);
    if (street !== '') return { address: tidy(`${street}, ${address}`), country: found.country };
    const previous = (lines[at - 1] ?? '').trim().replace(LABEL, '');
    if (before === '' && isStreet(previous)) {
      return { address: tidy(`${previous.replace(/,$/, '')}, ${address}`), country: found.country };
    }
  }
  return null;
}

function townIn(text: string): { country: string; index: number; length: number } | null {
  for (const { country, pattern } of TOWNS) {
    const match = pattern.exec(text);
    if (match) return { country, index: match.index, length: match[0].length };
  }
  return null;
}

const isAddressByLabel = (text: string): boolean =>
  text.length >= 8 &&
  text.length <= 200 &&
  /\d/.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !/@|https?:/.test(text);

/** The street right before a town: the last part, or two, of what stands there. */
function streetBefore(before: string): string {
  const parts = before.split(/\s*[,;|·–]\s*/u).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (isStreet(last)) return afterLabel(last);
  const house = parts.at(-2) ?? '';
  return /^\d{1,5}[a-z]?$/i.test(last) && /^\p{Lu}/u.test(house) ? `${afterLabel(house)} ${last}` : '';
}

const afterLabel = (text: string): string => text.replace(/^[^:]{2,30}:\s*/u, '').trim();

const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[;,.\s]+$/, '')
    .trim();

/** A postal code with its town, by country: CZ/SK/SE 110 00, HR/EE/DE/US 10000, VN 700000, NL 1234 AB, UK, CA, PL, PT. */
const CODE_AND_TOWN =
  /(?:^|[\s,])(?:(?:CZ|SK|SE)?[- ]?\d{3} \d{2}|(?:[A-Z]{1,2}[- ])?\d{5}|(?:[A-Z]{1,3}[- ])?\d{4}(?: [A-Z]{2})?|\d{2}-\d{3}|\d{2} \d{3}|\d{4}-\d{3})(?:,? | {2})\p{Lu}[\p{L}.'’ -]{1,40}/u;
const TOWN_AND_CODE =
  /\p{L}[\p{L}.'’]{1,30}(?:,? (?:\d{5}(?:-\d{4})?|\d{6}|[A-Z]{2,3} \d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{2})| ?[–-] ?[1-9]\d{2} ?\d{3})(?:$|[\s,](?!\d))/u;
const UK_OR_CA = /(?:^|[\s,])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)(?:$|[\s,])/;

/** Words of streets and rooms, folded, as whole words. */
const STREET_WORDS =
  /(?:^|[\s,.])(?:street|str|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|square|sq|place|pl|parkway|pkwy|highway|hwy|terrace|way|row|close|crescent|quay|wharf|plaza|circle|suite|ste|floor|fl|building|bldg|room|rm|unit|p\.? ?o\.? ?box|ulice|ul|namesti|nam|trida|tr|nabrezi|nabr|sady|ulica|trg|cesta|avenija|put|setaliste|obala|tanav|tn|puiestee|pst|maantee|mnt|tee|plats|duong|pho|phuong|quan|huyen|thanh pho|tp|tang|toa nha|ngo|so nha|hem|kcn|khu cong nghiep|khu pho|khu do thi|strasse|platz|weg|allee|rue|avenue|via|viale|piazza|corso|calle|avenida|plaza|paseo|rua|straat|laan|gracht|aleja|al|plac)(?:$|[\s,.])|(?:strasse|str\.|straat|gatan|vagen|gasse|weg|platz|laan|plein) ?\d/;

/** Whether a text holds the word for a street or a building: "Market Street", "Town Hall". */
export const isStreetName = (text: string): boolean =>
  STREET_WORDS.test(foldName(text)) || / (?:Hall|House|Park|Estate)$/.test(text);

/** A name and a house number, which beside a line with a code is a street: "Ilica 10", "221B Baker". */
const NUMBERED =
  /^(?:\p{L}[\p{L}.'’ -]{1,40},? \d{1,4}(?:[/ ]?[\p{L}\d]{1,4})?|\d{1,5}[a-z]?,? \p{Lu}[\p{L}.'’ -]{2,40}),?$/iu;

const COUNTRIES = wordList(
  'czech republic|czechia|ceska republika|cesko|croatia|hrvatska|republika hrvatska|vietnam|viet nam|estonia|eesti|slovakia|slovensko|slovenia|' +
    'slovenija|serbia|srbija|bosna i hercegovina|austria|osterreich|germany|deutschland|france|italy|italia|spain|espana|portugal|poland|polska|' +
    'hungary|magyarorszag|netherlands|the netherlands|nederland|belgium|switzerland|schweiz|suisse|sweden|sverige|norway|norge|denmark|danmark|' +
    'finland|suomi|latvia|latvija|lithuania|lietuva|ireland|united kingdom|uk|u.k|england|scotland|wales|united states|united states of america|usa|' +
    'u.s.a|us|canada|mexico|brazil|brasil|argentina|australia|new zealand|japan|china|india|singapore|israel|turkey|ukraine|romania|bulgaria|greece|' +
    'south africa|south korea|hong kong|taiwan|thailand|malaysia|indonesia|philippines|luxembourg|iceland',
  '|',
);

/** Whether a text is the name of a country, in English or its own language. */
export const isCountry = (text: string): boolean => COUNTRIES.has(foldName(text).replace(/[.,]+$/, ''));

/** Numbers of registers and accounts look like postal codes. */
const REGISTER = /\b(?:HRB|HRA|IČO?|DIČ|VAT|OIB|MST|NIP|KRS|IBAN|P\.? ?IVA|SIRET|ABN|NMLS|DRE|DX|Reg)\b/i;

/** Numbers that somebody or something is registered under, hours at which a door is open, and years. */
const NUMBER_OF_REGISTER =
  /(?:^|[^\p{L}])(?:ev\.|reg\.|lic\.|licen[cs]e|osv\.) ?(?:č|no|nr|br|číslo)\.? ?:?/iu;
const HOURS =
  /(?<!\d)\d{1,2}:\d{2}(?!\d)|hodiny|hours|vrijeme|zeiten|(?:the|in|of|since|for) (?:19|20)\d{2} /i;

/** Whether a text is the number that somebody is registered under: "ev. č. ČAK 12345". */
export const isRegisterNumber = (text: string): boolean => NUMBER_OF_REGISTER.test(text) && /\d/.test(text);

/** Whether a line holds (part of) a postal address beyond doubt. */
export function isPostalLine(text: string): boolean {
  if (text.length > 160 || text.length < 5 || /[@!?]|https?:/.test(text) || REGISTER.test(text)) return false;
  if (HOURS.test(text) || NUMBER_OF_REGISTER.test(text)) return false;
  if (/^(?:p\.? ?o\.? ?box|postal box|p\.p\.)\s*\d/i.test(text)) return true;
  if (CODE_AND_TOWN.test(text) || UK_OR_CA.test(text)) return /\p{L}{3}|^.{6,8}$/u.test(text);
  if (TOWN_AND_CODE.test(text) || (/^\d/.test(text) && VIETNAMESE_TOWN.test(text))) return true;
  return /\d|\bs\/n\b/.test(text) && STREET_WORDS.test(foldName(text));
}

/** "Gundulićeva 23a, Zagreb": a street, its number and a town, and nothing else. */
export const isStreetAndTown = (text: string): boolean =>
  text.length <= 80 &&
  !REGISTER.test(text) &&
  /^\p{Lu}[\p{L}.'’ -]{2,40} \d{1,4}[a-z]?(?:\/[\dIVX]{1,4}[a-z]?)?, \p{Lu}\p{Ll}{2,20}(?:[ -]\p{L}{2,20}){0,3}(?: \d{1,2})?$/u.test(
    text.replace(/, [\p{L} ]{2,30}$/u, (end) => (isCountry(end.slice(2)) ? '' : end)),
  );

/** "Bangalore -12, India": a town and its country, and nothing else. */
export function isTownAndCountry(text: string): boolean {
  const [town = '', country = '', ...more] = text.split(/,\s*/);
  return (
    more.length === 0 &&
    isCountry(country) &&
    /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{1,20}){0,2}(?: ?- ?\d{1,6}| \d{2,6})?$/u.test(town)
  );
}

/** Whether a line may be a part of an address because its neighbour is one. */
export const isNearPostalLine = (text: string): boolean =>
  text.length <= 60 &&
  (NUMBERED.test(text) || isCountry(text) || /^\p{Lu}[\p{L}.'’ -]{2,30}, [A-Z]{2}$/u.test(text));

/** Takes "Address:" and its like off. */
export const withoutAddressLabel = (text: string): string => text.replace(SHORT_LABEL, '');

const SHORT_LABEL = new RegExp(
  `^(?:${LABELS}|a(?=:|\\. ?\\d)|add(?=:)|adr\\.?|sitz|ured|vp|vpgd)\\s*[:.]\\s*|^a (?=unit |level |suite |\\d)`,
  'iu',
);
