import { expect, test } from 'vitest';
import { createPhoneReader } from '../../../lib/capture/finish-phones';
import { findWrittenNumbers } from '../../../lib/capture/phones/written-numbers';
import { type RawCapture, rawContact } from '../../../lib/capture/raw-capture';
import { NONE } from './figures-in-text';
import { NUMBERS, PLACES } from './running-text';
import { SENTENCES } from './sentences';
import { OFFICE_LINES } from './sentences-of-offices';
import { LABELLED } from './sentences-with-labels';

/** The numbers of a text on a page of that country, as the extension reads them. */
async function phonesIn(
  country: string,
  text: string,
  home: string | null = null,
): Promise<(string | null)[]> {
  const contact = rawContact('text', { numbers: findWrittenNumbers(text, 20) });
  const page = { ...PLACES[country], title: '', canonical: '', selection: '', description: '', opening: '' };
  const capture = {
    page,
    email: null,
    contacts: [contact],
    events: [],
    truncated: false,
  } as unknown as RawCapture;
  const read = await createPhoneReader(capture, home);
  return [...new Set(read(contact).map(({ e164 }) => e164))];
}

test.each(NUMBERS)('%s: %s', async (country, text, ...numbers) => {
  expect(await phonesIn(country, text)).toEqual(numbers);
});

test.each([
  ['what nothing else places', 'com', 'tel. 777 123 456', 'CZ', ['+420777123456']],
  ['nothing that the page places', 'cz', 'tel. 777 123 456', 'HR', ['+420777123456']],
  ['no number grouped as in America', 'com', '(206) 555-0147', 'CZ', ['+12065550147']],
  [
    'what is grouped as in America, but given out at home',
    'com',
    'call (449) 978-0002',
    'MX',
    ['+524499780002'],
  ],
  ['nothing that is none there', 'com', 'tel. 777 12', 'CZ', []],
] as const)('the reader’s own country decides on %s', async (_, place, text, home, numbers) => {
  expect(await phonesIn(place, text, home)).toEqual(numbers);
});

test.each([
  ['fr', 'Tel: ( 33 1) 42 68 53 00, Fax: ( 33 1) 42 68 53 01', ['+33142685300']],
  ['cz', 'Tel. (385 1) 2345 678', ['+38512345678']],
])('a country’s code in brackets, %s: %s', async (country, text, numbers) => {
  expect(await phonesIn(country, text)).toEqual(numbers);
});

test.each(NONE)('%s, no number: %s', async (country, text) => {
  expect(await phonesIn(country, text)).toEqual([]);
});

test.each([...SENTENCES, ...OFFICE_LINES, ...LABELLED])(
  'a sentence, %s: %s',
  async (country, text, ...numbers) => {
    expect(await phonesIn(country, text)).toEqual(numbers);
  },
);

test('precision and recall over all of them', async () => {
  const counts = { right: 0, wrong: 0, missing: 0 };
  for (const [country, text, ...numbers] of [
    ...NUMBERS,
    ...NONE,
    ...SENTENCES,
    ...OFFICE_LINES,
    ...LABELLED,
  ]) {
    const found = await phonesIn(country, text);
    const right = found.filter((number) => number !== null && numbers.includes(number)).length;
    counts.right += right;
    counts.wrong += found.length - right;
    counts.missing += numbers.length - right;
  }
  expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThan(0.99);
  expect(counts.right / (counts.right + counts.missing)).toBeGreaterThan(0.98);
});
