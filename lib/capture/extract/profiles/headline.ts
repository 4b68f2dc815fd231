import { organisationName } from '../../organisation-name';
import { isRole } from '../../words/roles';

/** What somebody says they do, and for whom. */
export interface Headline {
  role: string | null;
  organisation: string | null;
}

/** "at", "@", in the languages of the interface and some beside. */
const AT = /^(.{2,80}?)\s+(?:at|@|bei|ve společnosti|ve firmě|v|ve|u|tại|chez|hos|w|en)\s+(\p{Lu}.{1,79})$/u;

/** A headline taken apart: "CEO at Acme", "Jednatelka – Firma s.r.o."; what is neither is a role as it stands. */
export function headlineOf(text: string): Headline {
  const line = (text.split(/\s+[|•·]\s+/u)[0] ?? '').trim();
  if (line === '' || line.length > 160) return { role: null, organisation: null };
  const [, role, organisation] = AT.exec(line) ?? [];
  if (role && organisation) return { role, organisation };
  const [first = '', second = '', ...more] = line.split(/\s+[–—-]\s+|,\s+/u);
  if (more.length === 0 && isRole(first) && organisationName(second))
    return { role: first, organisation: second };
  return organisationName(line)
    ? { role: null, organisation: line }
    : { role: isRole(line) ? line : null, organisation: null };
}

/** The parts of a title such as "(3) Jana Nováková - Jednatelka - Firma s.r.o. | LinkedIn". */
export const titleParts = (title: string, site: RegExp): string[] =>
  title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(site, '')
    .split(/\s+[-–—|]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
