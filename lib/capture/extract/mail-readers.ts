import type { MailReader } from '../page-readers';
import { readGmail } from './gmail';
import { readArchive } from './mail-archive';
import { readBareMail } from './mail-bare';
import { readFastmail } from './mail-fastmail';
import { readOutlook } from './mail-outlook';
import { readMailPage } from './mail-page';
import { readProton } from './mail-proton';
import { readRoundcube } from './mail-roundcube';
import { readYahoo } from './mail-yahoo';

/** The mail programs; the general readers, for any page that looks like a mail, come last. */
export const MAIL_READERS: readonly MailReader[] = [
  { from: 'gmail', read: ({ document, selectedAt, budget }) => readGmail(document, selectedAt, budget) },
  { from: 'outlook', read: ({ document, selectedAt, budget }) => readOutlook(document, selectedAt, budget) },
  { from: 'proton', read: ({ document, selectedAt, budget }) => readProton(document, selectedAt, budget) },
  {
    from: 'fastmail',
    read: ({ document, selectedAt, budget }) => readFastmail(document, selectedAt, budget),
  },
  { from: 'roundcube', read: ({ document, budget }) => readRoundcube(document, budget) },
  { from: 'mail-page', read: ({ document, selectedAt, budget }) => readYahoo(document, selectedAt, budget) },
  {
    from: 'mail-page',
    read: ({ document, selectedAt, budget }) => readArchive(document, selectedAt, budget),
  },
  { from: 'mail-page', read: ({ document, budget }) => readMailPage(document, budget) },
  { from: 'mail-page', read: ({ document, budget }) => readBareMail(document, budget) },
];
