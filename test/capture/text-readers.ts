import { addDuration } from '../../lib/capture/dates/add-duration';
import { isoMoment, writeOffset } from '../../lib/capture/dates/iso-moment';
import { monthIn } from '../../lib/capture/dates/month-names';
import { writtenMoment } from '../../lib/capture/dates/written-moment';
import { attributionAt, mayIntroduce } from '../../lib/capture/mail/attribution';
import { closingLine } from '../../lib/capture/mail/closings';
import { isForwardedSubject } from '../../lib/capture/mail/forwarded-subject';
import { headerField, headerLine } from '../../lib/capture/mail/header-labels';
import { historyStartsAt, isForwardLine, isRule } from '../../lib/capture/mail/history-start';
import { withoutEntities } from '../../lib/capture/mail/html-entities';
import { htmlLines } from '../../lib/capture/mail/html-lines';
import { plainLines, textOfLines } from '../../lib/capture/mail/mail-line';
import { isLetterOpening } from '../../lib/capture/mail/openings';
import { beginsHistory, markOfElement } from '../../lib/capture/mail/quote-marks';
import { withoutHistory } from '../../lib/capture/mail/quoted-history';
import { readEml } from '../../lib/capture/mail/read-eml';
import { forwardedContacts, senderContact } from '../../lib/capture/mail/sender-contact';
import { findLooseSignature, findSignature } from '../../lib/capture/mail/signature-block';
import { endsSignature, isDelimiter, isQuotation } from '../../lib/capture/mail/signature-end';
import { withoutOthers } from '../../lib/capture/mail/signature-others';
import { readNumbers } from '../../lib/capture/mail/signature-phones';
import { readUrls } from '../../lib/capture/mail/signature-urls';
import {
  hasLegalForm,
  isCredential,
  isDepartment,
  isLegalForm,
  isOrganisation,
} from '../../lib/capture/mail/signature-words';
import { spokenText } from '../../lib/capture/mail/spoken-text';
import { suggestedDate } from '../../lib/capture/mail/suggested-date';
import { parseMailbox, parseMailboxes } from '../../lib/capture/mailbox';
import { mayNameOrganisation } from '../../lib/capture/organisation-name';
import { withoutNotPhones } from '../../lib/capture/phones/not-phones';
import { kindBefore, kindOfLabel, kindOfName } from '../../lib/capture/phones/number-words';
import { digitsOf, plainDigits } from '../../lib/capture/phones/plain-digits';
import { apart, withPlus } from '../../lib/capture/phones/read-numbers';
import { findWrittenNumbers } from '../../lib/capture/phones/written-numbers';
import {
  isCountry,
  isNearPostalLine,
  isPostalLine,
  isTownAndCountry,
  withoutAddressLabel,
} from '../../lib/capture/postal-line';
import { contentLines, partsOf, unescaped } from '../../lib/capture/structured/content-lines';
import { parseLenientJson } from '../../lib/capture/structured/lenient-json';
import {
  isByline,
  propertiesOfClasses,
  rootOfClasses,
} from '../../lib/capture/structured/microformat-classes';
import { EMPTY_TERMS, expandCompact, expandTerm } from '../../lib/capture/structured/rdfa-context';
import { momentOfPieces, withDateOf } from '../../lib/capture/structured/value-class-dates';
import { columnOf } from '../../lib/capture/words/columns';
import { holdsNoName, isPlaceName } from '../../lib/capture/words/not-names';
import { isRole, isRoleInSignature } from '../../lib/capture/words/roles';

const SENDER = { name: 'Jana Nováková', email: 'novakova@firma.example' };
const NOW = { sentAt: null, now: new Date(0), zone: 'UTC', locale: 'en' };
const words = (text: string) => text.split(/\s+/);

/** What reads text, by its file in lib/capture, and each of its ways to read one. */
export const TEXT_READERS: readonly [string, (text: string) => unknown][] = [
  ['dates/add-duration', (text) => [addDuration(text, text), addDuration('2027-01-01', text)]],
  ['dates/iso-moment', (text) => [isoMoment(text), writeOffset(text)]],
  ['dates/month-names', (text) => monthIn(words(text).slice(0, 50), 'en')],
  ['dates/written-moment', (text) => ['en', 'cs', 'vi'].map((language) => writtenMoment(text, language))],
  ['mail/attribution', (text) => [attributionAt(plainLines(text), 0), mayIntroduce(text)]],
  ['mail/closings', closingLine],
  ['mail/forwarded-subject', isForwardedSubject],
  ['mail/header-labels', (text) => [headerField(text), headerLine(text)]],
  ['mail/history-start', (text) => [isForwardLine(text), isRule(text), historyStartsAt(plainLines(text), 0)]],
  ['mail/html-entities', withoutEntities],
  ['mail/html-lines', htmlLines],
  ['mail/mail-line', (text) => textOfLines(plainLines(text))],
  ['mail/openings', isLetterOpening],
  [
    'postal-line',
    (text) =>
      [isCountry, isPostalLine, isNearPostalLine, isTownAndCountry, withoutAddressLabel].map((read) =>
        read(text),
      ),
  ],
  ['mail/quote-marks', (text) => [markOfElement('div', () => text), beginsHistory('div', () => text)]],
  ['mail/quoted-history', (text) => withoutHistory(plainLines(text))],
  [
    'mail/read-eml',
    (text) => readEml(new TextEncoder().encode(`From: ${text}\nSubject: ${text}\n\n${text}`)),
  ],
  [
    'mail/read-signature',
    (text) => senderContact({ from: SENDER }, plainLines(`Hi\n\n-- \n${text}`), 'mail-page'),
  ],
  [
    'mail/sender-contact',
    (text) => forwardedContacts(plainLines(`-- Forwarded message --\nFrom: a@a.cz\n${text}`)),
  ],
  ['mail/signature-addresses', (text) => findLooseSignature(plainLines(`Jana Nováková\n${text}`))],
  ['mail/signature-block', (text) => findLooseSignature(plainLines(text))],
  ['mail/signature-end', (text) => [endsSignature(text), isQuotation(text), isDelimiter(text)]],
  [
    'mail/signature-others',
    (text) => [
      withoutOthers(plainLines(text), 'Jana Nováková'),
      withoutOthers(plainLines(`Jana Nováková\nAsistentka: ${text}`), null),
    ],
  ],
  ['mail/signature-phones', readNumbers],
  ['mail/signature-pieces', (text) => findSignature(plainLines(`Hi\n\n-- \nJana Nováková\n${text}`), SENDER)],
  [
    'mail/signature-position',
    (text) => findLooseSignature(plainLines(`Jana Nováková\nCEO, ${text}\nfirma@firma.example`)),
  ],
  ['mail/signature-urls', readUrls],
  [
    'mail/signature-words',
    (text) =>
      [hasLegalForm, isLegalForm, isOrganisation, isDepartment, isCredential].map((read) => read(text)),
  ],
  ['mail/spoken-text', (text) => spokenText(plainLines(text))],
  ['mail/suggested-date', (text) => suggestedDate(text, NOW)],
  ['phones/not-phones', withoutNotPhones],
  ['phones/number-words', (text) => [kindBefore(text), kindOfLabel(text), kindOfName(text)]],
  ['phones/plain-digits', (text) => [plainDigits(text), digitsOf(text)]],
  ['phones/read-numbers', (text) => [apart(text), withPlus(text)]],
  ['phones/written-numbers', (text) => findWrittenNumbers(text, 200)],
  ['structured/content-lines', (text) => [contentLines(text), partsOf(text), unescaped(text)]],
  ['structured/lenient-json', (text) => [parseLenientJson(text), parseLenientJson(`{"a":1,${text}`)]],
  [
    'structured/microformat-classes',
    (text) => [
      rootOfClasses(words(text)),
      propertiesOfClasses([text], { type: 'Person', classic: null }),
      isByline(words(text)),
    ],
  ],
  ['structured/rdfa-context', (text) => [expandTerm(text, EMPTY_TERMS), expandCompact(text, EMPTY_TERMS)]],
  ['structured/value-class-dates', (text) => [momentOfPieces([text, text]), withDateOf(text, text)]],
  ['words/columns', columnOf],
  ['words/not-names', (text) => [holdsNoName(words(text).slice(0, 50)), isPlaceName(text)]],
  ['words/roles', (text) => [isRole(text), isRoleInSignature(text)]],
  ['mailbox', (text) => [parseMailbox(text), parseMailboxes(text)]],
  ['organisation-name', mayNameOrganisation],
]; // prettier-ignore
