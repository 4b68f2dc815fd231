import type { Budget } from '../budget';
import { matches, queryAll, queryFirst } from '../dom';
import type { RareElements } from '../rare-elements';
import { shortText } from '../readable-text';
import { type OpenMail, openMail } from './mail-body';
import { documentInFrame } from './mail-frame';
import { firstOf, peopleIn } from './mail-parts';

const PREVIEW = '#messagecontframe, [name="messagecontframe"]';
/** How many frames are looked at for the preview. */
const FRAMES = 30;

/**
 * The message open in Roundcube: in the page itself, or in the frame of the preview beside the list. Ids and class
 * names are those that its skins (Elastic, Larry, Classic) share.
 */
export function readRoundcube(document: Document, rare: RareElements, budget: Budget): OpenMail | null {
  for (const frame of [null, ...rare.named('iframe', FRAMES).filter((frame) => matches(frame, PREVIEW))]) {
    const place = frame ? documentInFrame(frame) : document;
    const mail = place && readMessage(place, budget);
    if (mail) return mail;
  }
  return null;
}

function readMessage(document: Document, budget: Budget): OpenMail | null {
  const body = queryFirst(document, '#messagebody');
  if (!body) return null;
  const sender = queryFirst(
    document,
    'td.header.from, .headers-table .from, .header-summary .rcmContactAddress',
  );
  if (!sender) return null;
  const text = (selector: string, limit: number) => {
    const part = queryFirst(document, selector);
    return part ? shortText(part, budget, limit) : '';
  };
  const written =
    text('td.header.subject', 1_000) || text('#message-header .subject, h2.subject, h1.subject', 1_000);
  const recipients = queryAll(document, 'td.header.to, td.header.cc', 4);
  return openMail(
    {
      subject: written.replace(/^[\p{L} ]{2,12}:\s/u, (label) =>
        queryFirst(document, '.subject .voice') ? '' : label,
      ),
      from: firstOf(peopleIn(sender, budget)),
      to: recipients.flatMap((part) => peopleIn(part, budget)),
      sentAt: text('td.header.date', 200),
    },
    body,
    budget,
  );
}
