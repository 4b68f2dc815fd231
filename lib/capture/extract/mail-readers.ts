import type { Extractor } from '../capture-result';
import type { MailReader } from '../page-readers';
import { readGmail } from './gmail';
import { readHyperkitty, readPipermail } from './mail-archive';
import { readBareMail } from './mail-bare';
import { readFastmail } from './mail-fastmail';
import { readOutlook } from './mail-outlook';
import { readMailPage } from './mail-page';
import { readProton } from './mail-proton';
import { readRoundcube } from './mail-roundcube';
import { readYahoo } from './mail-yahoo';

/** A mail program is looked for only where something of one is on the page. */
const program = (from: Extractor, read: MailReader['read']): MailReader => ({
  from,
  read: (page) => (page.marks.of(page.document).mailProgram ? read(page) : null),
});

/** The mail programs; the general readers, for any page that looks like a mail, come last. */
export const MAIL_READERS: readonly MailReader[] = [
  program('gmail', ({ document, selectedAt, budget }) => readGmail(document, selectedAt, budget)),
  program('outlook', ({ document, selectedAt, budget }) => readOutlook(document, selectedAt, budget)),
  program('proton', ({ document, selectedAt, budget }) => readProton(document, selectedAt, budget)),
  program('fastmail', ({ document, selectedAt, budget }) => readFastmail(document, selectedAt, budget)),
  {
    from: 'roundcube',
    read: ({ document, marks, budget }) => readRoundcube(document, marks.of(document).rare, budget),
  },
  program('mail-page', ({ document, selectedAt, budget }) => readYahoo(document, selectedAt, budget)),
  {
    from: 'mail-page',
    read: ({ document, marks, budget }) =>
      marks.of(document).rare.named('h1', 1).length > 0 ? readPipermail(document, budget) : null,
  },
  program('mail-page', ({ document, selectedAt, budget }) => readHyperkitty(document, selectedAt, budget)),
  { from: 'mail-page', read: ({ document, budget }) => readMailPage(document, budget) },
  { from: 'mail-page', read: ({ document, budget }) => readBareMail(document, budget) },
];
