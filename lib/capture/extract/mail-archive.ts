import type { Budget } from '../budget';
import type { Mailbox } from '../capture-result';
import { attributeOf, follows, isShown, queryAll, queryFirst } from '../dom';
import { parseMailbox } from '../mailbox';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';
import { chosenBody, headerParts } from './mail-parts';

/** A message in a mailing list's archive of Mailman 2 (pipermail), which shows no header rows: subject, name, "ana at firma.cz", date, text, with nothing but their order to know them by. */
export function readPipermail(document: Document, budget: Budget): OpenMail | null {
  const subject = queryFirst(document, 'body > h1');
  if (!subject) return null;
  const name = queryFirst(document, 'body > h1 ~ b');
  const link = queryFirst(document, 'body > b ~ a[href*="mailto:" i], body > b ~ a[title]');
  const date = queryFirst(document, 'body > b ~ i');
  const body = queryFirst(document, 'body > i ~ pre, body > pre');
  if (!name || !date || !body || !link || !follows(body, date)) return null;
  return openMail(
    {
      subject: shortText(subject, budget, 1_000),
      from: { ...parseMailbox(unveiled(shortText(link, budget))), name: shortText(name, budget) || null },
      to: [],
      sentAt: shortText(date, budget),
    },
    body,
    budget,
  );
}

/** The same of Mailman 3 (HyperKitty): a thread's messages one below the other. */
export function readHyperkitty(document: Document, selected: Node | null, budget: Budget): OpenMail | null {
  const bodies = queryAll(document, '.email .email-body', 200).filter((body) => isShown(body));
  const body = selected ? chosenBody(bodies, selected) : (bodies[0] ?? null);
  if (!body) return null;
  const part = (selector: string) => headerParts(document, selector, body, bodies).at(-1);
  const name = part('.email-header .name, .email-author .name');
  if (!name) return null;
  const subject = queryFirst(document, '.subject, .thread-header h3, h3');
  const date = part('.email-header .time span[title], .email-date span[title], .email-date');
  return openMail(
    {
      subject: subject ? shortText(subject, budget, 1_000) : '',
      from: senderOf(shortText(name, budget), part('.email-header [title*="@"]')),
      to: [],
      sentAt: date ? attributeOf(date, 'title') || shortText(date, budget) : '',
    },
    body,
    budget,
  );
}

const senderOf = (name: string, carrier: Element | undefined): Mailbox => ({
  name: name || null,
  email: carrier ? parseMailbox(attributeOf(carrier, 'title')).email : null,
});

/** Archives hide addresses from robots: "ana at firma.cz". */
const unveiled = (text: string): string =>
  text.replace(/^(\S{1,64}) (?:at|AT|\(at\)|\[at\]) (\S{1,200})$/, '$1@$2');
