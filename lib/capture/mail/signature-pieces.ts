import { findEmailAddresses } from '../email-address';
import { foldName } from '../person-name';
import { isPostalLine, withoutAddressLabel } from '../postal-line';
import { closingLine } from './closings';
import type { MailLine } from './mail-line';
import { isDelimiter, isQuotation } from './signature-end';
import { isLabelledNumber, PHONE_LABELS, readNumbers } from './signature-phones';
import { readUrls } from './signature-urls';

/** What a signature's lines hold: contact details taken out, the words left over in order. */
export interface SignaturePieces {
  emails: string[];
  phones: string[];
  urls: string[];
  words: WordPiece[];
}

/** Words between separators; `line` counts the lines with anything in them, `column` the pieces in one. */
export interface WordPiece {
  text: string;
  line: number;
  column: number;
  /** Whether details stood before it: names, roles and firms stand before those, as a rule. */
  afterDetails: boolean;
  /** Whether a label says that it is an address. */
  isAddress?: boolean;
}

const SEPARATORS =
  /[\t|•·●∙▪◆■►¦‖│｜]|\s{3,}(?!\s|\d{5}(?!\d))|\s[–—-]{1,2}\s(?![1-9]\d{2} ?\d{3}(?: ?\D|$))|\s\/\s|\s\/{2}\s|\s[*~]\s|;\s|,\s+(?=\p{L}[\p{L}. ]{1,20}:\s)/u;

/** Labels of details that have been taken out, and names of networks that stand for a picture. */
const LEFTOVER = new RegExp(
  `^(?:(?:${PHONE_LABELS}|e-?mail|e-?posta?|posta|mail|e|email address|web|website|www|url|site|homepage|internet|koduleht|fax|faks|f|skype|linkedin|facebook|fb|twitter|x|instagram|ig|youtube|telegram|xing|github|blog|adresa|address|a|dia chi|aadress|and|or|i|va|ja|und|ext|kontakt|contact|logo|image|cid|lic|id|ic|ico|dic|oib|mst|iban|vat|reg|company no|registered in .{0,30})(?:[\\s.:,]+|$))+$`,
);

/** Words before who somebody is and where. */
const LABEL =
  /^(?:(?:full )?name|(?:job )?title|position|company|organi[sz]ation|jméno|funkce|firma|ime|funkcija|tvrtka|họ tên|chức vụ|công ty|nimi|amet|asutus): /i;

/** Takes the details out of the lines of a signature. */
export function signaturePieces(lines: readonly MailLine[]): SignaturePieces {
  const pieces: SignaturePieces = { emails: [], phones: [], urls: [], words: [] };
  let lineNumber = 0;
  for (const line of lines) {
    if (
      line.text.trim() === '' ||
      isDelimiter(line.text) ||
      isQuotation(line.text) ||
      KEY.test(line.text) ||
      closingLine(line.text)
    )
      continue;
    readLine(line, lineNumber, pieces);
    lineNumber += 1;
  }
  return pieces;
}

/** Where a key is, and what it looks like. */
const KEY = /^\W{0,3}(?:pgp|gpg|key fingerprint)\b/i;

/** Little pictures before a number or an address stand for its label. */
const PICTURES = /(?![©®™])\p{Extended_Pictographic}\ufe0f?/gu;

const AREA = /(?<!\d[ .-]?)((?:\+\d{1,3}[ -]?(?:\(0\) ?)?|\(?0)\d{1,4}\)?)\s[/–-]\s(?=\d)/g;
/** "… 2233 - Ext: 105": the extension is no piece of its own. */
const EXTENSION = /(?<=\d) [–-] (?=(?:ext|extension|máy lẻ|số lẻ|klapka|linka|kl|sise)[.:]? ?:?\d)/giu;
/** "Fax:      +44 …", "Phone   +47 …": a label and its number in a table of spaces. */
const LABEL_APART = /(:|\b(?:fax|tel|phone)\.?)[ \t]{1,20}(?=[+(\d])/gi;
const withoutGaps = (text: string): string =>
  text
    .replace(LABEL_APART, '$1 ')
    .replace(AREA, '$1/')
    .replace(/(?<=\d{3})\s[–-]\s(?=\d{1,4}(?![\d./:]| \d))/g, '-')
    .replace(EXTENSION, ' ');

function readLine(given: MailLine, lineNumber: number, pieces: SignaturePieces): void {
  const line = { ...given, text: withoutGaps(given.text.replace(PICTURES, '\t')) };
  const emails = findEmailAddresses(line.text, 5);
  for (const link of line.links)
    if (/^mailto:/i.test(link)) emails.push(...findEmailAddresses(link.slice(7), 1));
  pieces.emails.push(...emails.map((email) => email.toLowerCase()));
  const { urls, rest } = readUrls(withoutEmails(line.text, emails));
  pieces.urls.push(...urls, ...labelledLinks(line, urls));
  const details = emails.length + urls.length;
  let column = 0;
  for (const segment of rest.split(SEPARATORS)) {
    const text = withoutAddressLabel(segment.trim()).replace(LABEL, '');
    if (text === '') continue;
    const isAddress =
      isPostalLine(text) &&
      !isLabelledNumber(text) &&
      !/\+|\b(?:tel|telefon|phone|mob|mobil|mobile|cell|fax|ph|gsm|fon|handy|hotline|ext)\b|(?:^|\s)(?:[tmfpcod]|đt|sđt|dđ)[:.]/i.test(
        text,
      );
    const {
      phones,
      rest: words,
      found,
    } = isAddress ? { phones: [], rest: text, found: 0 } : readNumbers(text);
    pieces.phones.push(...phones);
    const left = tidied(words);
    if (
      left === '' ||
      left.startsWith('@') ||
      /^\s*\([^()]{1,60}\)\s*$/.test(words) ||
      LEFTOVER.test(foldName(left)) ||
      /^!?\[|^\S{0,40}logo\b\S{0,40}$/i.test(left)
    )
      continue;
    const isLabelled = text !== segment.trim() && /\d|,/.test(left);
    pieces.words.push({
      text: left,
      line: lineNumber,
      column,
      afterDetails:
        isLabelled ||
        details + found > 0 ||
        pieces.phones.length + pieces.emails.length + pieces.urls.length > 0,
      isAddress: isLabelled && found === 0 && /\d.*,|,.*\d/.test(left),
    });
    column += 1;
  }
  for (const link of line.links) {
    const number = /^(?:tel|callto):([+\d][\d().\s%-]{5,30})/i.exec(link)?.[1]?.replaceAll('%20', ' ');
    if (
      number &&
      !line.text.replace(/\D/g, '').includes(number.replace(/\D/g, '').slice(-6)) &&
      !/fax/i.test(line.text)
    )
      pieces.phones.push(number);
  }
}

const withoutEmails = (text: string, emails: readonly string[]): string => {
  let rest = text.replace(/[<[(]?mailto:[^\s<>\])]{3,200}[>\])]?/gi, ' ');
  for (const email of emails) rest = rest.replaceAll(email, ' ').replace(/<\s*>|\(\s*\)|\[\s*\]/g, ' ');
  return rest;
};

/** Pages that a line names by a word and keeps behind it: "Website", "Koduleht". */
const labelledLinks = (line: MailLine, urls: readonly string[]): string[] =>
  urls.length === 0 &&
  /^(?:visit )?(?:our )?(?:web ?site|website|web|homepage|koduleht|trang web|web stranica)$/.test(
    foldName(line.text),
  )
    ? line.links.filter((link) => /^https?:/i.test(link)).slice(0, 1)
    : [];

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ +\.$/, '')
    .replace(/^[\s,.:;*_>/\\~–—|(-]+(?!\p{L}\))|[\s,:;*_<~–—|/\\(-]+$/gu, '')
    .trim();
