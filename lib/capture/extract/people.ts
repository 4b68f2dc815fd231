import { bodyOf } from '../dom';
import type { PageReader } from '../page-readers';
import { isContactPage, readCompany } from './company';
import { readContactTables } from './contact-tables';
import { readGitHub } from './profiles/github';
import { readLinkedIn } from './profiles/linkedin';
import { readXing } from './profiles/xing';

const PROFILES = [readLinkedIn, readXing, readGitHub];

/**
 * People and companies on pages that have no markup for them: profiles, tables of people, the company of an imprint. With a
 * mail open the page around it is the mail program's, and says nothing of this kind.
 */
export const readPeople: PageReader = ({ document, facts, texts, marks, budget }, mail) => {
  const body = bodyOf(document);
  if (!body || mail) return { contacts: [], events: [] };
  const url = URL.canParse(facts.url) ? new URL(facts.url) : null;
  const profiles = url ? PROFILES.map((read) => read(document, url, budget)) : [];
  return {
    contacts: [
      ...profiles.filter((profile) => profile !== null),
      ...readContactTables(body, marks.of(document), budget),
      ...readCompany(body, isContactPage(facts.url, facts.title), texts, budget),
    ],
    events: [],
  };
};
