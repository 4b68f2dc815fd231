import type { Budget } from '../budget';
import { attributeOf, matches, type QueryRoot, queryAll } from '../dom';
import { findEmailAddresses, isEmailAddress } from '../email-address';
import { cloudflareAddress, typo3Address } from '../hidden-addresses';
import { HIDING_LINKS, type Marks } from '../page-marks';
import type { ContactAnchor } from './contact-anchors';

const LIMIT = 200;

const PICTURES = 'img[alt*="@"]';
const PROTECTED = `[data-cfemail], ${HIDING_LINKS}, [data-mailto-token], [data-user][data-domain], [data-name][data-domain], [data-email], ${PICTURES}`;

/** Addresses that a page keeps out of its text and its own script puts together: those that can be told for certain. */
export function hiddenAnchors(root: QueryRoot, marks: Marks, budget: Budget): ContactAnchor[] {
  const isHiding = marks.hiddenAddresses || marks.links.some((link) => matches(link, HIDING_LINKS));
  const found = queryAll(root, isHiding ? PROTECTED : PICTURES, LIMIT + 1);
  if (found.length > LIMIT) budget.cut();
  return found.slice(0, LIMIT).flatMap((element) => {
    const value = addressOf(element);
    return value ? [{ from: 'mailto' as const, element, value: value.toLowerCase() }] : [];
  });
}

function addressOf(element: Element): string | null {
  const attribute = (name: string) => attributeOf(element, name);
  const cloudflare = attribute('data-cfemail') || attribute('href').split('/cdn-cgi/l/email-protection#')[1];
  if (cloudflare) return cloudflareAddress(cloudflare);
  const [, scrambled] =
    /linkTo_UnCryptMailto\((?:'|%27|&#39;|")([^'"%]{6,300})/i.exec(attribute('href')) ?? [];
  if (scrambled) return typo3Address(scrambled);
  const user = attribute('data-user') || attribute('data-name');
  const domain = attribute('data-domain');
  if (user && domain) {
    const ending = attribute('data-tld');
    return address(`${user}@${domain.replace(/^@/, '')}${ending ? `.${ending.replace(/^\./, '')}` : ''}`);
  }
  const [alone] = findEmailAddresses(attribute('data-email') || attribute('alt'), 1);
  return alone ?? null;
}

const address = (text: string): string | null => (isEmailAddress(text) ? text : null);
