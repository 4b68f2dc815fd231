import type { Budget } from '../budget';
import { attributeOf, hasAttribute, queryAll, queryFirst } from '../dom';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';
import { chosenBody, firstOf, headerParts, labelledPeople, peopleIn } from './mail-parts';

const BODY = '[id^="UniqueMessageBody"], [role="main"] [role="document"][aria-label]';
const TIME = '[data-testid="SentReceivedSavedTime"]';

/**
 * The message open in Outlook on the web (live.com and office.com are one program). Its class names change with every
 * release; ids of bodies and subjects, test ids, roles and accessible names do not.
 */
export function readOutlook(document: Document, selected: Node | null, budget: Budget): OpenMail | null {
  if (!queryFirst(document, `[id^="UniqueMessageBody"], ${TIME}`)) return null;
  const bodies = queryAll(document, BODY, 100).filter((body) => !hasAttribute(body, 'contenteditable'));
  const body = chosenBody(bodies, selected);
  if (!body) return null;
  const parts = (selector: string) => headerParts(document, selector, body, bodies);
  const labelled = parts('[aria-label]');
  const sender = labelledPeople(labelled, 'from', budget);
  const from = firstOf(sender.length > 0 ? sender : peopleIn(parts('[id$="_FROM"]')[0], budget));
  if (from.name === null && from.email === null) return null;
  const time = parts(TIME).at(-1);
  return openMail(
    {
      subject: subjectOf(document, budget),
      from,
      to: labelledPeople(labelled, 'to', budget),
      sentAt: time ? attributeOf(time, 'title') || shortText(time, budget) : '',
    },
    body,
    budget,
  );
}

function subjectOf(document: Document, budget: Budget): string {
  const heading =
    queryFirst(document, '[role="heading"][id$="_SUBJECT"]') ??
    queryFirst(document, '[role="main"] [role="heading"][aria-level="2"]');
  return heading ? attributeOf(heading, 'title') || shortText(heading, budget, 1_000) : '';
}
