import { expect, test } from 'vitest';
import { namesIn, readContactBlock, roleIn, webAddressesIn } from '../../lib/capture/contact-block';
import { findEmailAddresses } from '../../lib/capture/email-address';
import { headlineOf, titleParts } from '../../lib/capture/extract/profiles/headline';
import {
  cloudflareAddress,
  mayBeSpelled,
  spelledAddresses,
  typo3Address,
} from '../../lib/capture/hidden-addresses';
import { organisationsIn } from '../../lib/capture/organisation-name';
import { readPersonName } from '../../lib/capture/person-name';
import { kindBefore, kindOfLabel } from '../../lib/capture/phones/number-words';
import { findWrittenNumbers } from '../../lib/capture/phones/written-numbers';
import { postalAddressIn } from '../../lib/capture/postal-line';
import { contactsInText } from '../../lib/capture/selected-contacts';
import { columnOf } from '../../lib/capture/words/columns';
import { isRole } from '../../lib/capture/words/roles';
import { processorMs } from './processor-time';

/** What would make a pattern go over the same text again and again, each repeated up to 50 KB. */
const PUMPS = [
  'a',
  '@',
  'a@',
  'a@b.',
  '1',
  '1 ',
  '12-',
  '+',
  '(',
  '+1',
  '(1',
  '1.',
  '1/',
  '222 333 444 ',
  '+420 222 333 444, ',
  'tel ',
  'tel. 1',
  'A ',
  'Aa ',
  'Jan ',
  'Jan Novák, ',
  's.r.o. ',
  'Firma s.r.o., ',
  'Công ty TNHH ',
  'AS ',
  ' at ',
  'x at y dot z ',
  '(at)',
  'a (at) b ',
  ' dot ',
  '[dot]',
  '[',
  '<',
  '\t',
  ' ',
  ', ',
  '|',
  'Praha 110 00 ',
  '12345 Town ',
  '1-800-A',
  'www.',
  'https://a.b/',
  'A.',
  'é',
  '€1 ',
  '1,234',
  '\n',
  'A\n',
  'Aa Bb: ',
  '- ',
  'director ',
  'Kč ',
  '2020-',
  '1:',
  '1°',
]; // prettier-ignore

const READERS: Record<string, (text: string) => unknown> = {
  numbers: (text) => findWrittenNumbers(text, 200),
  'spelled addresses': (text) => mayBeSpelled(text) && spelledAddresses(text, 20),
  addresses: (text) => findEmailAddresses(text, 200),
  protected: (text) => [cloudflareAddress(text), typo3Address(text)],
  organisations: organisationsIn,
  'person names': readPersonName,
  'postal addresses': (text) => postalAddressIn(text.split('\n')),
  selections: contactsInText,
  roles: isRole,
  'names in lines': namesIn,
  'roles in lines': (text) => roleIn(text, null),
  blocks: (text) => readContactBlock(text.split('\n')),
  'web addresses': webAddressesIn,
  headlines: headlineOf,
  titles: (text) => titleParts(text, / ?\| ?X ?$/),
  labels: (text) => [kindOfLabel(text), kindBefore(text), columnOf(text)],
};

test.each(Object.entries(READERS))('%s: 50 KB of anything take at most 100 ms', async (_, read) => {
  for (const pump of PUMPS) {
    const text = pump.repeat(Math.ceil(50_000 / pump.length));
    expect(await processorMs(() => read(text), 100), JSON.stringify(pump)).toBeLessThan(100);
  }
});
