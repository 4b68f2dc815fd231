import { describe, expect, test } from 'vitest';
import { attributionAt } from '../../../lib/capture/mail/attribution';
import { closingLine } from '../../../lib/capture/mail/closings';
import { htmlLines } from '../../../lib/capture/mail/html-lines';
import { plainLines, textOfLines } from '../../../lib/capture/mail/mail-line';
import { withoutHistory } from '../../../lib/capture/mail/quoted-history';
import { forwardedContacts, senderContact } from '../../../lib/capture/mail/sender-contact';
import { findLooseSignature } from '../../../lib/capture/mail/signature-block';
import { readNumbers } from '../../../lib/capture/mail/signature-phones';
import { readUrls } from '../../../lib/capture/mail/signature-urls';
import { suggestedDate } from '../../../lib/capture/mail/suggested-date';
import { inSpokenOrder } from '../../../lib/capture/person-name';
import { processorMs } from '../processor-time';

const LENGTH = 50_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Texts that make careless patterns slow: near misses over and over, on one line and on many. */
const PUMPS = [
  'a',
  ' ',
  '\n',
  '>',
  '> ',
  '-',
  '--\n',
  '_',
  'On ',
  'On a, b wrote',
  'On 3 Nov 2026 ',
  'wrote: ',
  'From: ',
  'From: a\n',
  'From: a\nTo: b\n',
  '<',
  '<a',
  '<div class=',
  '</div>',
  '<!--',
  '&',
  '&eacute',
  '+1 ',
  '1',
  '1-',
  '(1) ',
  'a@',
  'a@b.',
  'www.',
  'http://',
  'Best ',
  'Best regards,\n',
  'Jana Nováková\n',
  'Jana, ',
  'a | ',
  'A. ',
  'Tel: ',
  '110 00 ',
  'Dlouhá 1, ',
  '\t',
  ' - ',
  ' a at A',
  '*',
  '“',
  'đ',
  'ệ',
];

const SENDER = { name: 'Jana Nováková', email: 'novakova@firma.example' };

describe.each([
  ['quoted history', (text: string) => textOfLines(withoutHistory(plainLines(text)))],
  ['the sentence before a quotation', (text: string) => attributionAt(plainLines(text), 0)],
  [
    'a signature of a sender',
    (text: string) => senderContact({ from: SENDER }, plainLines(text), 'mail-page'),
  ],
  ['a signature by itself', (text: string) => findLooseSignature(plainLines(text))],
  [
    'a forwarded message',
    (text: string) => forwardedContacts(plainLines(`-- Forwarded message --\nFrom: a@a.cz\n${text}`)),
  ],
  ['a sender', (text: string) => inSpokenOrder(text)],
  ['a closing phrase', (text: string) => closingLine(text)],
  ['numbers', (text: string) => readNumbers(text)],
  ['web addresses', (text: string) => readUrls(text)],
  ['HTML as lines', (text: string) => htmlLines(text)],
  [
    'a suggested date',
    (text: string) => suggestedDate(text, { sentAt: null, now: new Date(0), zone: 'UTC', locale: 'en' }),
  ],
])('%s', (_, read) => {
  test.each(PUMPS)('50 KB of %j', async (piece) => {
    expect(await processorMs(() => read(fill(piece)), 100)).toBeLessThan(100);
  });
});
