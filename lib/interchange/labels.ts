/** What kinds of number and address are called in a contact's labels, by what vCards call them. In this order in a label. */
const LABEL_BY_TYPE: Readonly<Record<string, string>> = {
  home: 'home',
  work: 'work',
  dom: 'home',
  business: 'work',
  company: 'work',
  other: 'other',
  main: 'main',
  cell: 'mobile',
  mobile: 'mobile',
  iphone: 'mobile',
  car: 'car',
  fax: 'fax',
  pager: 'pager',
  textphone: 'textphone',
  isdn: 'isdn',
  modem: 'modem',
  assistant: 'assistant',
  school: 'school',
};

const ORDER = Object.keys(LABEL_BY_TYPE);
/** Back to what vCards call it: the first type of a label. */
const TYPE_BY_LABEL = new Map(
  [...Object.entries(LABEL_BY_TYPE)].reverse().map(([type, label]) => [label, type]),
);

/** Types that say how something is written or sent and not whose it is (vCard 2.1, RFC 2426, RFC 6350). */
const SAYS_NOTHING =
  /^(?:pref|voice|text|video|msg|bbs|pcs|internet|x400|aol|applelink|attmail|cis|eworld|ibmmail|mcimail|powershare|prodigy|tlx|intl|postal|parcel|x-internet|internet\d|email|tel|adr|number|phone|cell\d|custom|main-number|url)$|^x-(?:ev|ms|mozilla|android|ab|gwise|evolution|kaddress)/i;

/** As `labelOfTypes`; where none of the types is known, the first that somebody made up: "Cottage" of X-Cottage. */
export function labelOfAnyTypes(types: readonly string[]): string {
  const known = labelOfTypes(types.map((type) => type.replace(/^x-/i, '')));
  if (known) return known;
  const own = types.find((type) => !SAYS_NOTHING.test(type.trim()) && /\p{L}/u.test(type)) ?? '';
  return own.replace(/^x-/i, '').trim();
}

/** "work fax" from the types WORK, FAX, PREF; empty where none of them says anything. Beside others "other" says nothing. */
export function labelOfTypes(types: readonly string[]): string {
  const known = [...new Set(types.map((type) => type.toLowerCase()))].filter((type) =>
    Object.hasOwn(LABEL_BY_TYPE, type),
  );
  const labels = known.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).map((type) => LABEL_BY_TYPE[type]);
  const told = labels.length > 1 ? labels.filter((label) => label !== 'other') : labels;
  return [...new Set(told)].join(' ');
}

/** The types that say a label again, or null where no types do. */
export function typesOfLabel(label: string): string[] | null {
  if (label === '') return [];
  const types = label.split(' ').map((word) => TYPE_BY_LABEL.get(word) ?? '');
  return labelOfTypes(types) === label ? types : null;
}

/** A label as a table or a phone book words it: "Work Fax", "* Home", "_$!<Mobile>!$_". */
export function labelOfWords(words: string): string {
  const plain = words
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .replace(/^\*\s?/, '')
    .trim();
  const types = plain
    .toLowerCase()
    .split(/[\s,;/]+/)
    .filter(
      (word) => !['phone', 'number', 'tel', 'email', 'e-mail', 'address', 'voice', 'pref'].includes(word),
    );
  const known = types.every((type) => Object.hasOwn(LABEL_BY_TYPE, type)) ? labelOfTypes(types) : '';
  return known || plain;
}
