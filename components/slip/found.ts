import type { Capture, CapturedContact } from '../../lib/capture/capture-result';

/** What a page offers, in the order people care: the message, the event, the person, the page itself. */
export interface Found {
  eyebrow: 'slip.gmail' | 'slip.email' | 'slip.event' | 'slip.contact' | 'slip.page';
  title: string;
  /** Who, and how to reach them. */
  line: string;
  /** ISO 8601, when a message was sent. */
  sentAt: string | null;
  contacts: CapturedContact[];
}

export function whatWasFound({ page, email, contacts, events }: Capture): Found {
  const people = email ? withSender(contacts, email.from) : contacts;
  const first = people[0];
  const who = first
    ? [first.name ?? first.organisation, first.emails[0], first.phones[0]?.raw]
    : [email?.from?.name, email?.from?.email];
  const line = who.filter(Boolean).join(' · ');
  const common = { line, sentAt: email?.sentAt ?? null, contacts: people };
  if (email) {
    const gmail = URL.canParse(page.url) && new URL(page.url).hostname === 'mail.google.com';
    return { ...common, eyebrow: gmail ? 'slip.gmail' : 'slip.email', title: email.subject ?? page.title };
  }
  if (events[0]) return { ...common, eyebrow: 'slip.event', title: events[0].title ?? page.title };
  if (first) return { ...common, eyebrow: 'slip.contact', title: page.title };
  return { ...common, eyebrow: 'slip.page', title: page.title, line: line || hostOf(page.url) };
}

/** The sender stands first, with what else the page tells of them. */
function withSender(contacts: CapturedContact[], from: { name: string | null; email: string | null } | null) {
  const address = from?.email?.toLowerCase();
  if (!from || !address) return contacts;
  const known = contacts.find(({ emails }) => emails.some((one) => one.toLowerCase() === address));
  const sender: CapturedContact = known ?? {
    ...{ name: from.name, organisation: null, role: null, emails: [address] },
    ...{ phones: [], urls: [], addresses: [], from: 'mail-page' },
  };
  return [sender, ...contacts.filter((one) => one !== known)];
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');
