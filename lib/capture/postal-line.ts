/** Words before an address. */
const LABEL =
  /^(?:adresa|sídlo(?: firmy| společnosti)?|fakturační adresa|korespondenční adresa|provozovna|address|postal address|registered office|head office|visit us|office|mailing address|location|địa chỉ(?: [\p{L} ]{1,20})?|đ\/c|đc|trụ sở(?: chính)?|văn phòng|aadress|asukoht|postiaadress|juriidiline aadress|sjedište|poštanska adresa|anschrift|adresse|indirizzo|dirección|adres)\s*:\s*/iu;

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
  { country: 'GB', pattern: /\p{Lu}\p{L}+,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/u },
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
