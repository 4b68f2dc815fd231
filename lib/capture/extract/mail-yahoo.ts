import type { Budget } from '../budget';
import { attributeOf, queryAll, queryFirst } from '../dom';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';
import { chosenBody, firstOf, headerParts, peopleIn } from './mail-parts';

const BODY = '[data-test-id="message-view-body-content"], [data-test-id="message-body-container"]';

/** The message open in Yahoo Mail (and AOL, which is the same program), by the test ids of its parts. */
export function readYahoo(document: Document, selected: Node | null, budget: Budget): OpenMail | null {
  const bodies = queryAll(document, BODY, 100);
  const body = chosenBody(bodies, selected);
  if (!body) return null;
  const part = (name: string) => headerParts(document, `[data-test-id="${name}"]`, body, bodies).at(-1);
  const from = firstOf(peopleIn(part('message-from'), budget));
  if (from.name === null && from.email === null) return null;
  const subject = queryFirst(
    document,
    '[data-test-id="message-group-subject-text"], [data-test-id="message-subject"]',
  );
  const time = part('message-date');
  return openMail(
    {
      subject: subject ? attributeOf(subject, 'title') || shortText(subject, budget, 1_000) : '',
      from,
      to: peopleIn(part('message-to'), budget),
      sentAt: time ? attributeOf(time, 'title') || shortText(time, budget) : '',
    },
    body,
    budget,
  );
}
