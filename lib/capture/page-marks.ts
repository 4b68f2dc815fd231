import { type QueryRoot, queryAll, queryFirst } from './dom';
import { type RareElements, rareElementsOf } from './rare-elements';
import { TELLING_CLASSES } from './structured/microformat-classes';

/** Links that dial. */
export const NUMBER_LINKS =
  'a[href^="tel:" i], a[href^="callto:" i], a[href^="sms:" i], a[href*="wa.me/"], a[href*="whatsapp.com/send?phone="], a[href^="viber://chat?number="]';
/** Links that an address of mail is hidden in. */
export const HIDING_LINKS = 'a[href*="/cdn-cgi/l/email-protection#"], a[href*="linkTo_UnCryptMailto" i]';
export const MAIL_LINKS = 'a[href^="mailto:" i]';
export const DATA_LINKS = 'a[href^="data:text" i]';
/** Attributes that addresses are hidden in: one of them is on every element that `hiddenAnchors` reads besides links and pictures. */
const HIDING_ATTRIBUTES = ['[data-cfemail]', '[data-email]', '[data-domain]', '[data-mailto-token]'];

/** What mail programs' pages have, and hardly any others; ids are asked for elsewhere. */
const MAIL_CLASSES = ['.hP', '.maincontent', '.v-Message-body', '.email-body'];
/** Outlook's messages, which have roles, too. */
const MAIL_IDS = 'div[id^="UniqueMessageBody"]';
const MAIL_ATTRIBUTES: readonly Valued[] = [
  {
    attribute: '[data-testid]',
    valued: '[data-testid="SentReceivedSavedTime"], [data-testid^="message-view"]',
  },
  { attribute: '[data-shortcut-target]', valued: '[data-shortcut-target="message-container"]' },
  { attribute: '[data-test-id]', valued: '[data-test-id^="message-"]' },
];

/** Tables that only their role makes one. */
export const ROLE_TABLES = '[role]:is([role="table"], [role="grid"])';

/** An attribute that must have some value: pages without it, nearly all, are not asked for the value. */
interface Valued {
  attribute: string;
  valued: string;
}

/**
 * What is somewhere on a page, so that nobody looks in vain. Engines look for a selector that is just one class or one attribute
 * past whole parts of a page that do not have it; any other, and a list of such selectors, they put to each element.
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
  /** The elements with rare names: frames, tables, metas, custom ones. */
  rare: RareElements;
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

/** Links to other pages, as nearly all are: they are passed by before each kind of link that is looked for is put to them. */
const ORDINARY_LINKS =
  '[href^="/"]:not([href*="//"], [href^="/cdn-cgi/"]), [href^="http"]:not([href*="wa.me/"], [href*="whatsapp.com/"], [href*="/cdn-cgi/"])';
/** One selector with a tag before all else is the quickest of all. */
const ALL_LINKS = `a:not(${ORDINARY_LINKS}):is(${[MAIL_LINKS, NUMBER_LINKS, HIDING_LINKS, DATA_LINKS].join(', ').replaceAll('a[', '[')})`;

/** More microformats than this are not kept: their reader looks for them once more. */
const KEPT = 500;
const LINK_LIMIT = 20_000;

function readMarks(root: QueryRoot): Marks {
  const has = (selector: string) => queryFirst(root, selector) !== null;
  const hasRoles = has('[role]');
  const hasValue = ({ attribute, valued }: Valued) => has(attribute) && has(valued);
  return {
    microdata: has('[itemscope]'),
    rdfa: has('[typeof]'),
    microformats: microformatsOf(root),
    hiddenAddresses: HIDING_ATTRIBUTES.some(has),
    mailProgram: MAIL_CLASSES.some(has) || MAIL_ATTRIBUTES.some(hasValue) || (hasRoles && has(MAIL_IDS)),
    roleTables: hasRoles && has(ROLE_TABLES),
    links: queryAll(root, ALL_LINKS, LINK_LIMIT),
    rare: rareElementsOf(root),
  };
}

function microformatsOf(root: QueryRoot): readonly Element[] | null {
  const present = TELLING_CLASSES.filter((name) => queryFirst(root, name));
  const found = present.length > 0 ? queryAll(root, present.join(', '), KEPT + 1) : [];
  return found.length > KEPT ? null : found;
}
