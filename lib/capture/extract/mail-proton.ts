import type { Budget } from '../budget';
import { attributeOf, bodyOf, contains, isShown, queryAll, queryFirst } from '../dom';
import { parseMailbox } from '../mailbox';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';
import { documentInFrame } from './mail-frame';

const MESSAGE = '[data-shortcut-target="message-container"], [data-testid^="message-view"]';
const FRAME = 'iframe[data-testid="content-iframe"]';
const BODY = '[data-testid="message-content:body"]';
const PERSON = '[data-testid^="recipients:item"], [data-testid="message-header:to"] [title*="@"]';

/**
 * The message open in Proton Mail. Test ids are part of its published source; the text stands in a frame of the same
 * origin. Of several unfolded messages it is the one with the selection, else the last.
 */
export function readProton(document: Document, selected: Node | null, budget: Budget): OpenMail | null {
  const messages = queryAll(document, MESSAGE, 100).flatMap((message) => {
    const body = textOf(message);
    return body && isShown(message) ? [{ message, body }] : [];
  });
  const isSelected = ({ message, body }: { message: Element; body: Element }) =>
    selected !== null && (contains(message, selected) || contains(body, selected));
  const open = messages.findLast(isSelected) ?? messages.at(-1);
  const sender = open && queryFirst(open.message, '[data-testid="recipients:sender"]');
  if (!open || !sender) return null;
  const subject = queryFirst(document, '[data-testid="conversation-header:subject"]');
  const time = queryFirst(open.message, 'time[datetime], [data-testid^="item-date"]');
  return openMail(
    {
      subject: subject ? attributeOf(subject, 'title') || shortText(subject, budget, 1_000) : '',
      from: personIn(sender, budget),
      to: queryAll(open.message, PERSON, 100)
        .filter((person) => !contains(sender, person))
        .map((person) => personIn(person, budget))
        .filter(({ name, email }) => name !== null || email !== null),
      sentAt: time
        ? attributeOf(time, 'datetime') || attributeOf(time, 'title') || shortText(time, budget)
        : '',
    },
    open.body,
    budget,
  );
}

function textOf(message: Element): Element | null {
  const frame = queryFirst(message, FRAME);
  const inner = frame && documentInFrame(frame);
  return (inner && (queryFirst(inner, '#proton-root') ?? bodyOf(inner))) ?? queryFirst(message, BODY);
}

/** Name and address have elements of their own; the title repeats both. */
function personIn(element: Element, budget: Budget) {
  const text = (selector: string) => {
    const part = queryFirst(element, selector);
    return part ? shortText(part, budget) : '';
  };
  const title = attributeOf(element, 'title') || attributeOf(element, 'href');
  const { name, email } = parseMailbox(
    `${text('[data-testid="recipient-label"]')} ${text('[data-testid="recipient-address"]') || title}`,
  );
  return name === null && email === null ? parseMailbox(shortText(element, budget)) : { name, email };
}
