import { organisationName } from '../../organisation-name';
import { isRole } from '../../words/roles';

/** Headlines and titles are short; the rest of a longer one is none. */
const oneLine = (text: string): string => text.slice(0, 400).replace(/\s+/g, ' ');

/** What somebody says they do, and for whom. */
export interface Headline {
  role: string | null;
  organisation: string | null;
}

/** "at", "@", in the languages of the interface and some beside. */
const AT = /^(.{2,80}?) (?:at|@|bei|ve společnosti|ve firmě|v|ve|u|tại|chez|hos|w|en) (\p{Lu}.{1,79})$/u;

/** A headline taken apart: "CEO at Acme", "Jednatelka – Firma s.r.o."; what is neither is a role as it stands. */
export function headlineOf(text: string): Headline {
  const line = (oneLine(text).split(/ [|•·] /u)[0] ?? '').trim();
  if (line === '' || line.length > 160) return { role: null, organisation: null };
  const [, role, organisation] = AT.exec(line) ?? [];
  if (role && organisation) return { role, organisation };
  const [first = '', second = '', ...more] = line.split(/ [–—-] |, /u);
  if (more.length === 0 && isRole(first) && organisationName(second))
    return { role: first, organisation: second };
  return organisationName(line)
    ? { role: null, organisation: line }
    : { role: isRole(line) ? line : null, organisation: null };
}

/** The parts of a title such as "(3) Jana Nováková - Jednatelka - Firma s.r.o. | LinkedIn". */
export const titleParts = (title: string, site: RegExp): string[] =>
  oneLine(title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(site, '')
    .split(/ [-–—|] /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
