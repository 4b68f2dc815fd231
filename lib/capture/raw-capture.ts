import type { Extractor, Mailbox } from './capture-result';

/**
 * What the page script hands back: plain data, as the page writes it. The extension treats it as `unknown`
 * (parse-captured.ts), because the page's own content decides what stands in it.
 */
export interface RawCapture {
  page: RawPage;
  email: RawEmail | null;
  contacts: RawContact[];
  events: RawEvent[];
  /** The names of the templates that found something. */
  templates?: string[];
  truncated: boolean;
}

/** The script ran, and there is no page to read: a PDF, an XML file, a picture. */
export interface RawUnreadable {
  unreadable: string;
}

export interface RawPage {
  title: string;
  url: string;
  /** The page's canonical address, where it names one. */
  canonical: string;
  /** BCP 47, as `<html lang>` has it. */
  language: string;
  selection: string;
  description: string;
  /** The first text of some length. */
  opening: string;
}

export interface RawEmail {
  subject: string;
  from: Mailbox;
  to: Mailbox[];
  /** The date as shown, in the language of the page. */
  sentAt: string;
  text: string;
}

export interface RawContact {
  name: string | null;
  organisation: string | null;
  role: string | null;
  emails: string[];
  phones: string[];
  /** Numbers out of running text: they are phones only if they prove to be valid ones. */
  numbers: RawNumber[];
  urls: string[];
  addresses: string[];
  /** The country the contact's own address names, as written: "CZ", "Czechia". */
  country: string | null;
  from: Extractor;
  /** The name of the template that found it. */
  template?: string;
}

export interface RawNumber {
  /** As written, with its extension. */
  text: string;
  /** Whether words beside it say that it is a phone number. */
  labelled: boolean;
}

export interface RawEvent {
  title: string | null;
  start: string | null;
  end: string | null;
  place: string | null;
  url: string | null;
}

/** A contact with nothing in it but what is given. */
export const rawContact = (from: Extractor, found: Partial<RawContact>): RawContact => ({
  name: null,
  organisation: null,
  role: null,
  emails: [],
  phones: [],
  numbers: [],
  urls: [],
  addresses: [],
  country: null,
  ...found,
  from,
});
