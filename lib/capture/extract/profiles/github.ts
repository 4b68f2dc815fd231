import type { Budget } from '../../budget';
import { attributeOf, queryAll, queryFirst } from '../../dom';
import { findEmailAddresses, mailtoAddresses } from '../../email-address';
import { type RawContact, rawContact } from '../../raw-capture';
import { shortText } from '../../readable-text';

/** The person of a GitHub profile, from the microdata that it has had for years, signed in or not. */
export function readGitHub(document: Document, url: URL, budget: Budget): RawContact | null {
  if (url.hostname !== 'github.com' || !/^\/[^/]+\/?$/.test(url.pathname)) return null;
  const card = queryFirst(document, '[itemtype="http://schema.org/Person"], .h-card');
  if (!card) return null;
  const textOf = (selector: string): string => {
    const [found] = queryAll(card, selector, 1);
    return found ? shortText(found, budget, 120) : '';
  };
  const name = textOf('[itemprop="name"]');
  if (name === '') return null;
  const mail = queryAll(card, '[itemprop="email"], [itemprop="email"] a', 2).flatMap((place) => [
    ...mailtoAddresses(attributeOf(place, 'href')),
    ...findEmailAddresses(shortText(place, budget, 120), 1),
  ]);
  return rawContact('profile', {
    name,
    organisation: textOf('[itemprop="worksFor"]') || null,
    emails: [...new Set(mail.map((email) => email.toLowerCase()))],
    urls: [
      `${url.origin}${url.pathname}`,
      ...queryAll(card, '[itemprop="url"] a[href], a[itemprop="url"][href], [itemprop="social"] a[href]', 6)
        .map((link) => attributeOf(link, 'href'))
        .filter((href) => /^https?:/i.test(href)),
    ],
  });
}
