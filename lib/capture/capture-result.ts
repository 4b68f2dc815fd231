/** An address as a mail header gives it: either part may be missing, never both. */
export interface Mailbox {
  name: string | null;
  email: string | null;
}

/** What a contact was read from, best first: when two candidates are merged, the better one names the result. */
export const EXTRACTORS = [
  'template',
  'selection',
  'gmail',
  'outlook',
  'proton',
  'fastmail',
  'roundcube',
  'mail-page',
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'vcard',
  'signature',
  'profile',
  'company',
  'rows',
  'open-graph',
  'mailto',
  'tel',
  'text',
] as const;

export type Extractor = (typeof EXTRACTORS)[number];

/** A phone number in E.164 (null where its country cannot be told) and as the page writes it. */
export interface CapturedPhone {
  e164: string | null;
  raw: string;
}

/** Which extractors read a value, best first. `value` is as it stands in its field, a number's its `raw`. */
export interface ValueSource {
  field: 'name' | 'organisation' | 'role' | 'emails' | 'phones' | 'urls' | 'addresses';
  value: string;
  from: Extractor[];
}

/** A person or an organisation found on the page. An organisation's own entry has no `name`. */
export interface CapturedContact {
  name: string | null;
  organisation: string | null;
  role: string | null;
  emails: string[];
  phones: CapturedPhone[];
  urls: string[];
  /** Each one a line of text. */
  addresses: string[];
  from: Extractor;
  /** The name of the person's own template that found it. */
  template?: string;
  /** Where each value was read; absent for a contact that was put together elsewhere. */
  sources?: ValueSource[];
}

/** `start` and `end` are ISO 8601: a date, or a date-time with the offset the page gives (none: its local time). */
export interface CapturedEvent {
  title: string | null;
  start: string | null;
  end: string | null;
  place: string | null;
  url: string | null;
}

export interface CapturedEmail {
  subject: string | null;
  from: Mailbox | null;
  to: Mailbox[];
  /** ISO 8601 with the offset the mail gives; without one it is the reader's local time. Null where it cannot be read. */
  sentAt: string | null;
  text: string;
}

/** What a page offers for a task, a contact or a meeting note. */
export interface Capture {
  page: { title: string; url: string; excerpt: string };
  email: CapturedEmail | null;
  contacts: CapturedContact[];
  events: CapturedEvent[];
  /** The names of the person's own templates that found something here; absent where none did. */
  templates?: string[];
  /** The page was larger than the reader's budget: there may be more on it than is listed here. */
  truncated: boolean;
}
