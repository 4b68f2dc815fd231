import { foldName } from '../person-name';
import { kindBefore } from '../phones/number-words';

/** A stretch that may be a number, with its extension. */
const CANDIDATE =
  /(?<![\p{L}\d.,:/+])(?:\(?\+ ?|\(?00 ?)?\(?\d(?:[ \u00a0\u2009\u202f().–-]|\d|\/(?=\d)){4,26}\d(?:[\s,;(]{0,3}(?:extn?\.?|extension|x|kl\.?|klapka|linka|lok(?:al|\.)?|kućni|máy lẻ|sise|int\.?|wew\.?|nebenstelle|poste|durchwahl|#)[\s.:]{0,2}\d{1,6}\)?)?(?![\p{L}\d])/giu;

const FAX = /(?:^|[^\p{L}])(?:tele)?(?:fax|faks|telefaks)[\s.:#-]*$|(?:^|[\s|,;(])fx?[\s.:)-]*$/u;
const PHONE_AND_FAX = /(?:tel|phone|t)\.? ?[/&+] ?(?:tele)?(?:fax|faks|f)[\s.:#-]*$/u;

/** What numbers of other kinds are called in signatures and hardly anywhere else, folded. */
const OTHER_NUMBER =
  /(?:^|[^\p{L}])(?:nmls|dre|icq|skype|room|rm|suite|ste|no|nr|c\. ?u|ma so|www|bar no|bar number|meeting id|passcode|lic|psc|zip|order)[\s.:#°º-]*$/u;

/** What telephones are called, folded; alternatives of an expression. */
export const PHONE_LABELS =
  't|tel|tel\\. ?c|telefon|telefonni cislo|telephone|phone|phones|ph|p|m|mob|mobil|mobile|mobitel|mobiil|mobiiltelefon|mobilni|cell|cellular|c|o|office|d|direct|direct line|direct dial|dir|gsm|h|home|w|work|main|toll[- ]?free|fone|dt|dtdd|sdt|dien thoai|di dong|hotline|lauatelefon|linka|centrala|handy|telefoon|tlf|tfn|puh|tel ?\\/ ?mob|whatsapp|wa|viber|zalo|signal|call|call me|voice|number|pager|kabinet|kancelar|recepce|recepcija|reception|switchboard|desk|buro|ustredna|portable|port|movil|fono|fon|tfno|tlfn|telf|tf|cel|cellulare|kom|komorka';
const PHONE = new RegExp(`(?:^|[^\\p{L}])(?:${PHONE_LABELS})[\\s.:/)(#-]*$`, 'u');
/** The same, and faxes, as words of their own. */
const LABEL_ALONE = new RegExp(`^(?:${PHONE_LABELS}|(?:tele)?(?:fax|faks)|f|fx)[\\s.:/)(#-]*$`, 'u');

/** Whether a text is what a telephone is called and its number, and no town with its code: "Office 01782 960 118". */
export const isLabelledNumber = (text: string): boolean => {
  const [, label = ''] = /^(\D{1,20}?)[+(\d][\d\s()./-]{5,}$/.exec(text) ?? [];
  return LABEL_ALONE.test(foldName(label));
};

/** Behind a number, it says the same: "+1 … (mobile)", "555-0100 fax". */
const FAX_BEHIND = /^\s*[([]\s*(?:tele)?(?:fax|faks|f)\s*[)\]]|^\s+(?:fax|faks)\s*(?:$|[|,;])/i;

const DATE =
  /^(?:\d{1,2}[./ -]\s?\d{1,2}[./ -]\s?(?:19|20)\d{2}|(?:19|20)\d{2}\s?[./–-]\s?\d{1,4}(?:[./-]\d{1,2})?)$/;
const HOURS = /^\d{1,2}(?:\.\d{2})?\s?[–-]\s?\d{1,2}(?:\.\d{2})?$/;
const ADDRESS_OF_HOST = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const AMERICAN = /^(?:1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}/;

export interface NumbersRead {
  phones: string[];
  /** The text without any of the numbers, faxes and their labels. */
  rest: string;
  /** How many numbers of whatever kind were taken out. */
  found: number;
}

/**
 * The telephone numbers in a line of a signature, as written, faxes and other numbers left out. A number without a
 * label must show itself as one: by its prefix, its grouping, or by standing alone.
 */
export function readNumbers(text: string): NumbersRead {
  const phones: string[] = [];
  let rest = '';
  let at = 0;
  let found = 0;
  const kinds: NumberKind[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const written = match[0].trim();
    const before = foldName(text.slice(Math.max(at, match.index - 40), match.index));
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const follows: boolean =
      kinds.at(-1) === 'phone' && /^\s*[,;/&]?\s*(?:a|i|va|ja|and|or|nebo|ili|hoac|voi)?\s*$/.test(before);
    const own =
      follows && written.replace(/\D/g, '').length >= 7
        ? 'phone'
        : kindOf(written, before, after, text, match.index);
    // "737 555 210, sborovna 596 555 210": grouped like the telephone before it.
    const kind: NumberKind =
      own === 'none' && kinds.at(-1) === 'phone' && shape(written) === shape(phones.at(-1)) ? 'phone' : own;
    if (kind === 'none') continue;
    if (kind === 'phone') phones.push(written.replace(/[\s.,–-]+$/, ''));
    found += 1;
    kinds.push(kind);
    rest += withoutLabel(text.slice(at, match.index));
    at = match.index + match[0].length;
  }
  rest += text.slice(at);
  return {
    phones,
    rest:
      found > 0
        ? rest.replace(/\(\s*(?:fax|mobile|cell|office|work|home|direct|m|c|o|w|h|f)\s*\)/gi, ' ')
        : rest,
    found,
  };
}

/** How a number is grouped; what is in one piece may be any. */
const shape = (written = ''): string => (/\d[ .-]\d/.test(written) ? written.replace(/\d/g, '0') : written);

/** What is longer is no line of a signature, and need not be read as closely. */
const LINE = 400;

/** A telephone, a number of another kind (a fax, an account), or no number at all. */
type NumberKind = 'phone' | 'other' | 'none';

function kindOf(written: string, before: string, after: string, whole: string, at: number): NumberKind {
  const main =
    written.split(/\s*(?:ext|x|#|kl|linka|lok|sise|máy|wew|int|nebenstelle|poste|durchwahl)/i)[0] ?? written;
  const digits = main.replace(/\D/g, '');
  const label = before.trim();
  if (PHONE_AND_FAX.test(label)) return digits.length >= 6 && digits.length <= 15 ? 'phone' : 'none';
  if (FAX.test(label) || FAX_BEHIND.test(after)) return 'other';
  if (OTHER_NUMBER.test(label) || (whole.length < LINE && kindBefore(whole.slice(0, at)) === 'other'))
    return 'other';
  if (DATE.test(main) || HOURS.test(main) || ADDRESS_OF_HOST.test(main)) return 'none';
  if (digits.length < 6 || digits.length > 15 || /^0{4}/.test(digits)) return 'none';
  if (/^\(?\+/.test(written)) return digits.length >= 8 ? 'phone' : 'none';
  if (PHONE.test(label)) return 'phone';
  if (digits.length < 7) return 'none';
  if (/^00[1-9]/.test(written) || AMERICAN.test(main)) return 'phone';
  const grouped = main.split(/[^\d]+/).filter((group) => group !== '').length;
  if (/^\(?0[1-9]/.test(main) && digits.length >= 8 && grouped >= 2) return 'phone';
  const alone =
    whole.trim().length - written.length <= 2 || (whole.length < LINE && /^[\d\s+()./,;–-]+$/.test(whole));
  // National numbers with their trunk zero, as people write mobile ones.
  if (alone && /^0[1-9]\d{8,9}$/.test(main)) return 'phone';
  // Numbers without any prefix, all of the line: seven digits, Estonian mobile ones, and nine; eight are a register's.
  if (whole.trim() === written && /^(?:[2-9]\d{6}|5\d{7}|[2-9]\d{8})$/.test(main)) return 'phone';
  return alone && grouped >= 2 && grouped <= 6 && digits.length >= 7 ? 'phone' : 'none';
}

/** Takes the label before a number off: "Dlouhá 1, tel.: " → "Dlouhá 1, ", "Acme Ltd. Phone: " → "Acme Ltd. ". */
function withoutLabel(text: string): string {
  const words = [...text.slice(-40).matchAll(/\S+/g)].slice(-2);
  for (const { index } of words) {
    const from = Math.max(0, text.length - 40) + index;
    const before = text.slice(0, from);
    if (/[\p{L}.]\s+$/u.test(before) && LABEL_ALONE.test(foldName(text.slice(from)))) return before;
  }
  return text.replace(/(^|[\s,;|/(•·–-])[\p{L}][\p{L}. /&-]{0,22}[\s.:)(#]{0,3}$/u, (whole, lead) =>
    /[:.)(#]\s*$|^\s*\S{1,12}\s*$/.test(whole) ? lead : whole,
  );
}
