import { isAddressOf, parsePattern } from './address-pattern';
import { parseSelector, type SelectorPath } from './selector';
import {
  CONTACT_FIELDS,
  EVENT_FIELDS,
  type Feed,
  type HandedFeed,
  type HandedFields,
  type HandedTemplate,
  holdsSeveral,
  MAIL_FIELDS,
  type Template,
} from './template';

/**
 * The templates for a page, their selectors taken apart. What a page says of types is only known in the page, so templates
 * for a type go along everywhere.
 */
export const templatesFor = (templates: readonly Template[], address: string): HandedTemplate[] =>
  templates.filter(({ match }) => isFor(match, address)).map(handed);

function isFor({ address: pattern }: Template['match'], address: string): boolean {
  if (pattern === undefined) return true;
  const parsed = parsePattern(pattern);
  return parsed !== null && isAddressOf(parsed, address);
}

const handed = ({ name, match, contact, event, mail }: Template): HandedTemplate => ({
  name,
  type: match.type ?? null,
  contact: contact ? { each: pathsOf(contact.each), fields: feedsOf(CONTACT_FIELDS, contact) } : null,
  event: event ? { each: pathsOf(event.each), fields: feedsOf(EVENT_FIELDS, event) } : null,
  mail: mail ? feedsOf(MAIL_FIELDS, mail) : null,
});

function pathsOf(selector: string | undefined): SelectorPath[] | null {
  const paths = selector === undefined ? null : parseSelector(selector);
  return typeof paths === 'string' ? null : paths;
}

function feedsOf<Name extends string>(
  names: readonly Name[],
  fields: { [K in Name]?: Feed | undefined },
): HandedFields<Name> {
  const feeds: HandedFields<Name> = {};
  for (const name of names) {
    const feed = fields[name];
    const fed = feed === undefined ? null : feedOf(feed, holdsSeveral(name));
    if (fed) feeds[name] = fed;
  }
  return feeds;
}

function feedOf(feed: Feed, isSeveral: boolean): HandedFeed | null {
  const { selector, attribute, all } = typeof feed === 'string' ? { selector: feed } : feed;
  const paths = pathsOf(selector);
  return paths && { paths, attribute: attribute ?? null, all: all ?? isSeveral };
}
