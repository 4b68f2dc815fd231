import type { Budget } from '../budget';
import { attributeOf, closestOf, queryAll, queryFirst } from '../dom';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';
import { chosenBody, firstOf, headerParts, peopleIn } from './mail-parts';

const BODY = '.v-Message-body';
const FROM = '.v-MessageCard-from, .v-Message-from';
const TO = '.v-MessageCard-to, .v-Message-to, .v-MessageCard-recipients';
const TIME = '.v-MessageCard-time, .v-Message-time, .v-MessageCard time';

/** The message open in Fastmail, whose class names are those of its views and the same in every language. */
export function readFastmail(document: Document, selected: Node | null, budget: Budget): OpenMail | null {
  const bodies = queryAll(document, BODY, 100).filter((body) =>
    closestOf(body, '.v-Thread, .v-MessageCard, .v-Message'),
  );
  const body = chosenBody(bodies, selected);
  if (!body) return null;
  const part = (selector: string) => headerParts(document, selector, body, bodies).at(-1);
  const from = firstOf(peopleIn(part(FROM), budget));
  if (from.name === null && from.email === null) return null;
  const time = part(TIME);
  const subject = queryFirst(document, '.v-Thread-title h1, .v-Thread-title, .v-Message-subject');
  return openMail(
    {
      subject: subject ? shortText(subject, budget, 1_000) : '',
      from,
      to: headerParts(document, TO, body, bodies).flatMap((each) => peopleIn(each, budget)),
      sentAt: time
        ? attributeOf(time, 'datetime') || attributeOf(time, 'title') || shortText(time, budget)
        : '',
    },
    body,
    budget,
  );
}
