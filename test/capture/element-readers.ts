import { CARD, type ElementReader, MAILBOX } from './element-reader';
import { MAIL_ELEMENTS } from './mail-elements';
import { MARKUP_ELEMENTS } from './markup-elements';
import { PEOPLE_ELEMENTS } from './people-elements';
import { PROFILE_ELEMENTS } from './profile-elements';

/** All that read elements. */
export const ELEMENT_READERS: readonly ElementReader[] = [
  ...PEOPLE_ELEMENTS,
  ...PROFILE_ELEMENTS,
  ...MARKUP_ELEMENTS,
  ...MAIL_ELEMENTS,
];

/** Pages on which everything of a kind is read: of people, of a letter, of a mail, of markup. */
export const WHOLE_PAGES: readonly [string, (text: string) => string][] = [
  ['a paragraph', (text) => `<p>${text}</p>`],
  ['preformatted lines', (text) => `<pre>${text}</pre>`],
  ['a letter', (text) => `<p>Hello Jana,</p><p>${text}</p><p>Kind regards</p><p>${CARD}</p>`],
  [
    'a mail',
    (text) =>
      `<p>From: ${MAILBOX}</p><p>To: eva@firma.example</p><p>Date: 1 May 2027</p><p>Subject: Lease</p><div id="text">${text}<p>-- </p><p>${CARD}</p></div>`,
  ],
  [
    'a contact page',
    (text) => `<main><h1>Contact</h1><address>${CARD}</address>${text}</main><footer>${text}</footer>`,
  ],
];
