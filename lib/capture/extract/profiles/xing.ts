import type { Budget } from '../../budget';
import { queryAll, titleOf } from '../../dom';
import { type RawContact, rawContact } from '../../raw-capture';
import { shortText } from '../../readable-text';
import { isRole } from '../../words/roles';
import { titleParts } from './headline';

/** The person of a XING profile: the title names them, then what they do, then for whom; a heading confirms it. */
export function readXing(document: Document, url: URL, budget: Budget): RawContact | null {
  if (!/(?:^|\.)xing\.com$/.test(url.hostname) || !/^\/profile\/[^/]+/.test(url.pathname)) return null;
  const [name = '', ...rest] = titleParts(titleOf(document), /\s*[|-]\s*XING\s*$/i);
  const isConfirmed = queryAll(document, 'h1, h2', 6).some((heading) =>
    shortText(heading, budget, 120).startsWith(name),
  );
  if (name === '' || !isConfirmed) return null;
  const [role = null, organisation = null] = rest;
  const onlyOne = rest.length === 1 && role !== null && !isRole(role);
  return rawContact('profile', {
    name,
    role: onlyOne ? null : role,
    organisation: onlyOne ? role : organisation,
    urls: [`${url.origin}${url.pathname}`],
  });
}
