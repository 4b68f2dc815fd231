import type { Budget } from '../../budget';
import { attributeOf, bodyOf, isShown, queryAll, queryFirst, titleOf } from '../../dom';
import { mailtoAddresses } from '../../email-address';
import { type RawContact, rawContact } from '../../raw-capture';
import { readableText, shortText } from '../../readable-text';
import { headlineOf, titleParts } from './headline';

/** Lines that stand between name and headline: degree of acquaintance, pronouns, marks. */
const BETWEEN =
  /^(?:[·•]?\s*\d(?:st|nd|rd|th|\.)?\+?|\(?(?:she|he|they)\/.*|verified.*|premium.*|.*\bconnection.*|.*followers.*)$/i;

/**
 * The person of a LinkedIn profile, signed in or not. The page's title and its first heading name them, what follows
 * the heading is their headline; class names change too often to be asked.
 */
export function readLinkedIn(document: Document, url: URL, budget: Budget): RawContact | null {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname) || !/^\/in\/[^/]+\/?$/.test(url.pathname)) return null;
  const body = bodyOf(document);
  if (!body) return null;
  const [titled = '', ...rest] = titleParts(titleOf(document), /\s*\|\s*LinkedIn\s*$/i);
  const main = queryFirst(document, 'main, [role="main"]') ?? body;
  const heading = queryAll(main, 'h1, h2', 6).find((found) => {
    const text = shortText(found, budget, 120);
    return text !== '' && (text.startsWith(titled) || titled.startsWith(text)) && isShown(found);
  });
  const name = heading ? shortText(heading, budget, 120) : titled;
  if (name === '' || /^linkedin$/i.test(name) || titled === '') return null;
  const headline = headlineOf(headlineAfter(main, name, budget));
  const [button] = queryAll(main, '[aria-label^="Current company" i]', 1);
  const company = button
    ? (/^current company:\s*(.{2,100}?)\.?(?:\s+click\b.*)?$/i.exec(attributeOf(button, 'aria-label'))?.[1] ??
      null)
    : null;
  const dialog = queryFirst(document, '[role="dialog"]');
  const emails = dialog
    ? queryAll(dialog, 'a[href^="mailto:" i]', 5).flatMap((link) =>
        mailtoAddresses(attributeOf(link, 'href')),
      )
    : [];
  return rawContact('profile', {
    name: titled.length <= name.length ? titled : name,
    role: headline.role ?? (rest.length >= 2 ? (rest[0] ?? null) : null),
    organisation: company ?? headline.organisation ?? rest.at(-1) ?? null,
    emails: emails.map((email) => email.toLowerCase()),
    urls: [`${url.origin}${url.pathname}`],
  });
}

function headlineAfter(main: Element, name: string, budget: Budget): string {
  const lines = readableText(main, budget, { limit: 2_000 })
    .split('\n')
    .filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => line.startsWith(name));
  return lines.slice(at + 1, at + 5).find((line) => !BETWEEN.test(line.trim())) ?? '';
}
