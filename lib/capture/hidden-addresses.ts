import { isEmailAddress } from './email-address';

/** The address in Cloudflare's `data-cfemail` or `/cdn-cgi/l/email-protection#…`: hex, each byte XORed with the first. */
export function cloudflareAddress(hex: string): string | null {
  if (!/^(?:[\da-f]{2}){4,300}$/i.test(hex)) return null;
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  const [address = ''] = new TextDecoder().decode(bytes.slice(1).map((byte) => byte ^ key)).split('?');
  return isEmailAddress(address) ? address : null;
}

/** TYPO3's ranges of characters, each turned round by the same number of places (`linkTo_UnCryptMailto`). */
const TURNED: readonly (readonly [number, number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];

/** The address in TYPO3's scrambled `mailto:`; only the right turn makes it begin with "mailto:". */
export function typo3Address(scrambled: string): string | null {
  if (scrambled.length > 300) return null;
  for (let places = -25; places <= 25; places += 1) {
    const text = [...scrambled].map((character) => turned(character, places)).join('');
    const [address = ''] = text.startsWith('mailto:') ? text.slice(7).split('?') : [];
    if (isEmailAddress(address)) return address;
  }
  return null;
}

function turned(character: string, places: number): string {
  const code = character.charCodeAt(0);
  const range = TURNED.find(([first, last]) => code >= first && code <= last);
  if (!range) return character;
  const [first, last] = range;
  const size = last - first + 1;
  return String.fromCharCode(first + ((((code - first + places) % size) + size) % size));
}

const AT_WORDS =
  'at|@|ät|ätt|zavin[aá][čc]|zav|et|kukac|małpa|malpa|majmun|manki|monkey|a còng|a-còng|acong|arroba|afna|chiocciola|klammeraffe';
const DOT_WORDS = 'dot|\\.|te[čc]ka|to[čc]ka|punkt|punt|chấm|cham|bodka|kropka|point|punto';

/** "(at)", "[zavináč]", "{@}", "<at>": a bracket makes it certain. */
const BRACKETED_AT = new RegExp(`\\s{0,3}(?:[[({<]\\s?(?:${AT_WORDS})\\s?[\\])}>])\\s{0,3}`, 'giu');
/** Words that are nothing but the sign. */
const WORD_AT = /\s(?:zavin[aá][čc]|małpa|a còng)\s/giu;
const BRACKETED_DOT = new RegExp(`\\s{0,3}[[({<]\\s?(?:${DOT_WORDS})\\s?[\\])}>]\\s{0,3}`, 'giu');
const BARE_DOT = /(?<=[a-z0-9-])\s(?:dot|tečka|točka|chấm|punkt)\s(?=[a-z0-9-])/giu;
/** Without brackets, both signs must be spelled out: "jana at firma dot cz". */
const BOTH_SPELLED =
  /(?<![\p{L}\p{N}._-])([a-z0-9][a-z0-9_+-]{0,40}(?:(?: dot |\.)[a-z0-9_+-]{1,40}){0,3}) at ([a-z0-9-]{1,40}(?: dot [a-z0-9-]{1,40}){1,4})(?![\p{L}\p{N}])/giu;
/** "jana.novakova @ firma.cz" */
const SPACED =
  /(?:^|[\s:;,(<])([a-z0-9][a-z0-9._+-]{0,60}) ?@ ?([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})(?![\p{L}\p{N}@])/gu;
const MAIL_LABEL = /(?:e-?mail|mail|e-?pošta|e-?post|thư)\s{0,2}:?\s{0,2}$/iu;

/** Whether a text may hold an address that is spelled out; cheap, for texts that mostly hold none. */
export const mayBeSpelled = (text: string): boolean =>
  /[@[({<]| dot |zavin|còng|małpa/i.test(text) && SPELLED.test(text);

const SPELLED =
  /[[({<] ?(?:at|@|ät|et|zav|kuk|ma[łlj]|man|mon|a c|aco|arr|afn|chi|kla)| dot | ?@ |zavin[aá][čc]| a còng | małpa /iu;

/** Where a long text may spell an address out: every text that `mayBeSpelled` matches one of these, and few others do. */
export const SPELLED_SIGNS: readonly RegExp[] = [
  /[[({<] ?(?:@|[aA][tT cCrRfF]|[äÄ]|[eE][tT]|[zZ][aA]|[kK][uUlL]|[mM][aAoO]|[cC][hH])/g,
  / [dD][oO][tT] /g,
  /[zZ][aA][vV][iI][nN]/g,
  / [aA] [cC][òÒ][nN][gG] /g,
  / [mM][aA][łŁ][pP][aA] /g,
];

/** So many signs that may stand for "@" are looked at in one text. */
const TRIES = 500;

/** The addresses that a text spells out to keep machines away, in order, each once. */
export function spelledAddresses(text: string, limit: number): string[] {
  const found = new Set<string>();
  for (const pattern of [BRACKETED_AT, WORD_AT]) {
    let tried = 0;
    for (const match of text.matchAll(pattern)) {
      tried += 1;
      if (found.size >= limit || tried > TRIES) break;
      const address = around(
        text.slice(Math.max(0, match.index - 90), match.index),
        text.slice(match.index + match[0].length, match.index + match[0].length + 120),
      );
      if (address) found.add(address);
    }
  }
  for (const [, local = '', domain = ''] of text.matchAll(BOTH_SPELLED)) {
    const address = `${local}@${domain}`.replace(/ dot /gi, '.');
    if (isEmailAddress(address)) found.add(address);
  }
  for (const match of text.matchAll(SPACED)) {
    const [whole, local = '', domain = ''] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index + whole.indexOf(local));
    const isSure =
      MAIL_LABEL.test(before) || /[._\d]/.test(local) || (before.trim() === '' && local === 'info');
    if (isSure && isEmailAddress(`${local}@${domain}`)) found.add(`${local}@${domain}`);
  }
  return [...found].slice(0, limit);
}

function around(before: string, after: string): string | null {
  const dotted = (text: string) => text.replace(BRACKETED_DOT, '.').replace(BARE_DOT, '.');
  const [local] = /[a-z0-9][a-z0-9._+-]{0,63}$/i.exec(dotted(before)) ?? [];
  const [domain] = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/iu.exec(dotted(after)) ?? [];
  if (!local || !domain) return null;
  const address = `${local}@${domain}`;
  return isEmailAddress(address) ? address : null;
}
