import { foldName } from '../person-name';

/** A postal code with its town, by country: CZ/SK/SE 110 00, HR/EE/DE/US 10000, VN 700000, NL 1234 AB, UK, CA, PL, PT. */
const CODE_AND_TOWN =
  /(?:^|[\s,])(?:(?:CZ|SK|SE)?[- ]?\d{3} \d{2}|(?:[A-Z]{1,2}[- ])?\d{5}|(?:[A-Z]{1,3}[- ])?\d{4}(?: [A-Z]{2})?|\d{2}-\d{3}|\d{4}-\d{3})(?:,? | {2})\p{Lu}[\p{L}.'’ -]{1,40}/u;
const TOWN_AND_CODE =
  /\p{L}[\p{L}.'’]{1,30},? (?:\d{5}(?:-\d{4})?|\d{6}|[A-Z]{2,3} \d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{2})(?:$|[\s,])/u;
const UK_OR_CA = /(?:^|[\s,])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)(?:$|[\s,])/;

/** Words of streets and rooms, folded, as whole words. */
const STREET =
  /(?:^|[\s,.])(?:street|str|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|square|sq|place|pl|parkway|pkwy|highway|hwy|terrace|way|row|close|crescent|quay|wharf|plaza|circle|suite|ste|floor|fl|building|bldg|room|rm|unit|p\.? ?o\.? ?box|ulice|ul|namesti|nam|trida|tr|nabrezi|nabr|sady|ulica|trg|cesta|avenija|put|setaliste|obala|tanav|tn|puiestee|pst|maantee|mnt|tee|plats|duong|pho|phuong|quan|huyen|thanh pho|tp|tang|toa nha|ngo|so nha|strasse|platz|weg|allee|rue|avenue|via|viale|piazza|corso|calle|avenida|plaza|paseo|rua|straat|laan|gracht|aleja|al|plac)(?:$|[\s,.])|(?:strasse|str\.|straat|gatan|vagen|gasse|weg|platz|laan|plein) ?\d/;

/** A name and a house number, which beside a line with a code is a street: "Ilica 10", "221B Baker". */
const NUMBERED =
  /^(?:\p{L}[\p{L}.'’ -]{1,40},? \d{1,4}(?:[/ ]?[\p{L}\d]{1,4})?|\d{1,5}[a-z]?,? \p{Lu}[\p{L}.'’ -]{2,40}),?$/iu;

const COUNTRIES = new Set(
  (
    'czech republic|czechia|ceska republika|cesko|croatia|hrvatska|republika hrvatska|vietnam|viet nam|estonia|eesti|slovakia|slovensko|slovenia|' +
    'slovenija|serbia|srbija|bosna i hercegovina|austria|osterreich|germany|deutschland|france|italy|italia|spain|espana|portugal|poland|polska|' +
    'hungary|magyarorszag|netherlands|the netherlands|nederland|belgium|switzerland|schweiz|suisse|sweden|sverige|norway|norge|denmark|danmark|' +
    'finland|suomi|latvia|latvija|lithuania|lietuva|ireland|united kingdom|uk|u.k|england|scotland|wales|united states|united states of america|usa|' +
    'u.s.a|us|canada|mexico|brazil|brasil|argentina|australia|new zealand|japan|china|india|singapore|israel|turkey|ukraine|romania|bulgaria|greece|' +
    'south africa|south korea|hong kong|taiwan|thailand|malaysia|indonesia|philippines|luxembourg|iceland'
  ).split('|'),
);

/** Whether a text is the name of a country, in English or its own language. */
export const isCountry = (text: string): boolean => COUNTRIES.has(foldName(text).replace(/[.,]+$/, ''));

/** Whether a line holds (part of) a postal address beyond doubt. */
export function isPostalLine(text: string): boolean {
  if (text.length > 160 || text.length < 5 || /[@!?]|https?:/.test(text)) return false;
  if (/^(?:p\.? ?o\.? ?box|postal box|p\.p\.)\s*\d/i.test(text)) return true;
  if (CODE_AND_TOWN.test(text) || UK_OR_CA.test(text)) return /\p{L}{3}/u.test(text);
  if (TOWN_AND_CODE.test(text)) return true;
  return /\d/.test(text) && STREET.test(foldName(text));
}

/** Whether a line may be a part of an address because its neighbour is one. */
export const isNearPostalLine = (text: string): boolean =>
  text.length <= 60 &&
  (NUMBERED.test(text) || isCountry(text) || /^\p{Lu}[\p{L}.'’ -]{2,30}, [A-Z]{2}$/u.test(text));

/** Takes "Address:" and its like off. */
export const withoutAddressLabel = (text: string): string =>
  text.replace(
    /^(?:(?:postal |mailing |office |street |visiting |head ?office )?address|a(?=:)|adr\.?|adresa|sídlo|sjedište|ured|địa chỉ|trụ sở(?: chính)?|đ\/c|đc|vp|vpgd|aadress|asukoht|adresse|anschrift|adres|dirección|indirizzo)\s*[:.]\s*/iu,
    '',
  );
