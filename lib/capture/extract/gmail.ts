import type { Budget } from '../budget';
import { attributeOf, contains, follows, isShown, queryAll, queryFirst } from '../dom';
import { parseMailboxes } from '../mailbox';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';

/**
 * The message open in Gmail's reading pane. Its class names are the same in every language of its interface. In a
 * thread with several messages unfolded it is the one holding the selection, else the last.
 */
export function readGmail(document: Document, selected: Node | null, budget: Budget): OpenMail | null {
  const printed = readPrinted(document, budget);
  if (printed) return printed;
  const subject = queryFirst(document, 'h2.hP');
  const senders = queryAll(document, '.gD[email]', 200);
  if (!subject || senders.length === 0) return null;
  const bodies = queryAll(document, '.a3s', 200).filter((body) => isShown(body));
  const body = bodies.find((body) => selected && contains(body, selected)) ?? bodies.at(-1);
  const sender = body ? senders.findLast((sender) => follows(body, sender)) : undefined;
  if (!body || !sender) return null;

  const between = (selector: string) =>
    queryAll(document, selector, 500).filter((element) => follows(element, sender) && follows(body, element));
  const sentAt = between('.g3[title]')[0];
  const header = {
    subject: shortText(subject, budget, 1_000),
    from: mailboxOf(sender, budget),
    to: between('.g2[email]').map((recipient) => mailboxOf(recipient, budget)),
    sentAt: sentAt ? attributeOf(sentAt, 'title') : '',
  };
  return openMail(header, body, budget);
}

/** What Gmail calls its user instead of by name, in the languages at hand. */
const ME = /^(?:me|mně|mě|já|mi|meni|mene|ja|tôi|mina|mulle|ich|mich|mir|moi|yo|mí)$/iu;

function mailboxOf(element: Element, budget: Budget) {
  const email = attributeOf(element, 'email').toLowerCase();
  const name = attributeOf(element, 'name') || shortText(element, budget);
  return { email, name: name === '' || name.toLowerCase() === email || ME.test(name) ? null : name };
}

/** Gmail's print view: a table for each message with name and address, date, recipients, text. The last one counts. */
function readPrinted(document: Document, budget: Budget): OpenMail | null {
  const message = queryAll(document, '.maincontent table.message', 200).at(-1);
  const [sender, sentAt, recipients, body] = message ? queryAll(message, 'td', 4) : [];
  if (!sender || !sentAt || !recipients || !body) return null;
  const [from] = parseMailboxes(shortText(sender, budget));
  if (!from?.email) return null;
  const subject = queryFirst(document, 'td b');
  const header = {
    subject: subject ? shortText(subject, budget, 1_000) : '',
    from,
    to: parseMailboxes(shortText(recipients, budget, 2_000).replace(/^[^:<@]{1,20}: ?/, '')),
    sentAt: shortText(sentAt, budget),
  };
  return openMail(header, body, budget);
}
