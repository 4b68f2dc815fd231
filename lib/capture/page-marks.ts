import { hasAttribute, matches, type QueryRoot, queryAll } from './dom';
import { TELLING_CLASSES } from './structured/microformat-classes';

/** Links that dial. */
export const NUMBER_LINKS =
  'a[href^="tel:" i], a[href^="callto:" i], a[href^="sms:" i], a[href*="wa.me/"], a[href*="whatsapp.com/send?phone="], a[href^="viber://chat?number="]';
/** Links that an address of mail is hidden in. */
export const HIDING_LINKS = 'a[href*="/cdn-cgi/l/email-protection#"], a[href*="linkTo_UnCryptMailto" i]';
export const MAIL_LINKS = 'a[href^="mailto:" i]';
export const DATA_LINKS = 'a[href^="data:text" i]';
/** Attributes that addresses are hidden in: one of them is on every element that `hiddenAnchors` reads besides links and pictures. */
const HIDING_ATTRIBUTES = ['data-cfemail', 'data-email', 'data-domain', 'data-mailto-token'];

/** What mail programs' pages have, and hardly any others; ids are asked for elsewhere. */
const MAIL_CLASSES = '.hP, .maincontent, .v-Message-body, .email-body';
const MAIL_ATTRIBUTES =
  '[id^="UniqueMessageBody"], [data-testid="SentReceivedSavedTime"], [data-testid^="message-view"], ' +
  '[data-shortcut-target="message-container"], [data-test-id^="message-"]';

/** Tables that only their role makes one. */
export const ROLE_TABLES = '[role]:is([role="table"], [role="grid"])';

/**
 * What is somewhere on a page, so that nobody looks in vain: going through all elements for one more selector costs as
 * much as a fifth of all text.
 */
export interface Marks {
  microdata: boolean;
  rdfa: boolean;
  /** Elements with classes of microformats; null where there are too many to be kept. */
  microformats: readonly Element[] | null;
  hiddenAddresses: boolean;
  mailProgram: boolean;
  roleTables: boolean;
  /** All links that mean an address, a number, or a card of data, in document order. */
  links: readonly Element[];
}

export interface PageMarks {
  /** Looked for once, however many ask. */
  of(root: QueryRoot): Marks;
}

export function createPageMarks(): PageMarks {
  const known = new Map<QueryRoot, Marks>();
  return {
    of(root) {
      const marks = known.get(root) ?? readMarks(root);
      known.set(root, marks);
      return marks;
    },
  };
}

/** A list of selectors goes through all elements once, natively. */
const ALL_MARKS = [
  '[itemscope]',
  '[typeof]',
  ...HIDING_ATTRIBUTES.map((name) => `[${name}]`),
  `[class]:is(${TELLING_CLASSES}, ${MAIL_CLASSES})`,
  MAIL_ATTRIBUTES,
  ROLE_TABLES,
].join(', ');

/** One selector with a tag before all else is the quickest of all. */
const ALL_LINKS = `a:is(${[MAIL_LINKS, NUMBER_LINKS, HIDING_LINKS, DATA_LINKS].join(', ').replaceAll('a[', '[')})`;

/** More marked elements than this are not told apart: whoever may find something looks for it. */
const TOLD_APART = 500;
const LINK_LIMIT = 20_000;

function readMarks(root: QueryRoot): Marks {
  const found = queryAll(root, ALL_MARKS, TOLD_APART + 1);
  const isMuch = found.length > TOLD_APART;
  const has = (is: (element: Element) => boolean) => isMuch || found.some(is);
  return {
    microdata: has((element) => hasAttribute(element, 'itemscope')),
    rdfa: has((element) => hasAttribute(element, 'typeof')),
    microformats: isMuch ? null : found.filter((element) => matches(element, TELLING_CLASSES)),
    hiddenAddresses: has((element) => HIDING_ATTRIBUTES.some((name) => hasAttribute(element, name))),
    mailProgram: has((element) => matches(element, `${MAIL_CLASSES}, ${MAIL_ATTRIBUTES}`)),
    roleTables: has((element) => matches(element, ROLE_TABLES)),
    links: queryAll(root, ALL_LINKS, LINK_LIMIT),
  };
}
