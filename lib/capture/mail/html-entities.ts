/** Marks that names of entities put after a letter: `&eacute;`, `&Ccaron;`. */
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  caron: '\u030c',
  cedil: '\u0327',
  ring: '\u030a',
  breve: '\u0306',
  macr: '\u0304',
  ogon: '\u0328',
  dblac: '\u030b',
  dot: '\u0307',
};

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  sect: '§',
  times: '×',
  commat: '@',
  period: '.',
  colon: ':',
  comma: ',',
  sol: '/',
  vert: '|',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  dstrok: 'đ',
  Dstrok: 'Đ',
  lstrok: 'ł',
  Lstrok: 'Ł',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** Character references of HTML as the characters they stand for; unknown ones stay (HTML, section 13.5). */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return fromCode(Number.parseInt(decimal, 10), whole);
    if (hex) return fromCode(Number.parseInt(hex, 16), whole);
    if (Object.hasOwn(NAMED, name)) return NAMED[name] ?? whole;
    const mark = name.slice(1);
    return Object.hasOwn(MARKS, mark) ? `${name.charAt(0)}${MARKS[mark]}`.normalize('NFC') : whole;
  });

const fromCode = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : otherwise;
