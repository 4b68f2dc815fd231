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

/** "work fax" from the types WORK, FAX, PREF; empty where none of them says anything. */
export function labelOfTypes(types: readonly string[]): string {
  const known = [...new Set(types.map((type) => type.toLowerCase()))].filter((type) =>
    Object.hasOwn(LABEL_BY_TYPE, type),
  );
  const labels = known.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).map((type) => LABEL_BY_TYPE[type]);
  return [...new Set(labels)].join(' ');
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
    .filter((word) => !['phone', 'number', 'tel', 'email', 'e-mail', 'address'].includes(word));
  const known = types.every((type) => Object.hasOwn(LABEL_BY_TYPE, type)) ? labelOfTypes(types) : '';
  return known || plain;
}
