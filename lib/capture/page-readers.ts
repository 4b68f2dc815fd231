import type { Budget } from './budget';
import type { Extractor } from './capture-result';
import type { QueryRoot } from './dom';
import type { OpenMail } from './extract/mail-body';
import type { PageMarks } from './page-marks';
import type { PageTexts } from './page-texts';
import type { RawContact, RawEvent, RawPage } from './raw-capture';

/** What a reader is given: the page, what is already known of it, and the budget that all readers share. */
export interface PageToRead {
  document: Document;
  /** The document, and what belongs to it: frames of the same origin, open shadow roots. */
  roots: readonly QueryRoot[];
  facts: Omit<RawPage, 'selection'>;
  /** The selected text; empty when nothing is. */
  selected: string;
  /** Where the selection begins, or null. */
  selectedAt: Node | null;
  texts: PageTexts;
  marks: PageMarks;
  budget: Budget;
}

/** A mail program in a page. The first one that knows the page reads it. */
export interface MailReader {
  from: Extractor;
  /** The open mail; null where this is not its page, or no mail is open in it. */
  read(page: PageToRead): OpenMail | null;
}

/** Contacts and events that one extractor finds. */
export interface Findings {
  contacts: RawContact[];
  events: RawEvent[];
}

/** An extractor of contacts and events; `mail` is the mail open in the page, or null. */
export type PageReader = (page: PageToRead, mail: OpenMail | null) => Findings;
