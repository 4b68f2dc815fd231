import type { Capture, CapturedContact, CapturedEmail, CapturedEvent } from './capture-result';
import { cleanText, cleanWebUrl } from './clean-text';
import { writtenMoment } from './dates/written-moment';
import { createPhoneReader, type PhoneReader } from './finish-phones';
import { mergeContacts, mergePhones } from './merge-contacts';
import { pageAddress } from './page-address';
import type { RawCapture, RawContact, RawEmail, RawEvent } from './raw-capture';

/** Longest excerpt, in characters. */
const EXCERPT = 500;

/** How many contacts a page may yield. */
const CONTACTS = 50;

/**
 * Turns what a page said into what a person can use: numbers in E.164, dates in ISO, one entry per contact.
 *
 * @param home - the reader's country (ISO 3166), for numbers that nothing on the page places; null for none.
 */
export async function finishCapture(raw: RawCapture, home: string | null = null): Promise<Capture> {
  const readPhones = await createPhoneReader(raw, home);
  const url = pageAddress(raw.page.url, raw.page.canonical);
  const { selection, description, opening, title, language } = raw.page;
  const contacts = mergeContacts(
    raw.contacts.map((contact) => finishContact(contact, raw.page.url, readPhones)),
  );
  const excerpt = selection || raw.email?.text || description || opening;
  return {
    page: { title, url, excerpt: cleanText(excerpt, EXCERPT) },
    email: raw.email && finishEmail(raw.email, language),
    contacts: contacts.slice(0, CONTACTS),
    events: finishEvents(raw.events, raw.page.url, language),
    ...(raw.templates?.length ? { templates: raw.templates } : {}),
    truncated: raw.truncated || contacts.length > CONTACTS,
  };
}

const finishEmail = (email: RawEmail, language: string): CapturedEmail => ({
  subject: email.subject || null,
  from: email.from.name === null && email.from.email === null ? null : email.from,
  to: email.to,
  sentAt: writtenMoment(email.sentAt, language),
  text: email.text,
});

const finishContact = (contact: RawContact, base: string, readPhones: PhoneReader): CapturedContact => ({
  name: contact.name,
  organisation: contact.organisation,
  role: contact.role,
  emails: [...new Set(contact.emails)],
  phones: mergePhones(readPhones(contact)),
  urls: webUrls(contact.urls, base),
  addresses: [...new Set(contact.addresses)],
  from: contact.from,
  ...(contact.template !== undefined && { template: contact.template }),
});

const webUrls = (urls: readonly string[], base: string): string[] => [
  ...new Set(urls.map((url) => cleanWebUrl(url, base)).filter((url) => url !== null)),
];

/** One entry per title and start; an event that is described twice keeps what either says. */
function finishEvents(events: readonly RawEvent[], base: string, language: string): CapturedEvent[] {
  const byKey = new Map<string, CapturedEvent>();
  for (const event of events) {
    const finished: CapturedEvent = {
      title: event.title,
      start: event.start && writtenMoment(event.start, language),
      end: event.end && writtenMoment(event.end, language),
      place: event.place,
      url: event.url && cleanWebUrl(event.url, base),
    };
    const key = JSON.stringify([finished.title, finished.start]);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...finished, ...withoutNulls(known) } : finished);
  }
  return [...byKey.values()];
}

const withoutNulls = (event: CapturedEvent): Partial<CapturedEvent> =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null));
