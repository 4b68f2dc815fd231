import { afterAll, describe, expect, test } from 'vitest';
import type { CapturedContact, CapturedEvent } from '../../../lib/capture/capture-result';
import { captureHtml } from '../page-document';
import { qualityByField, type Read } from '../quality-report';
import type { Excerpt } from './excerpt';
import { ATTRIBUTES } from './excerpts-attributes';
import { MICROFORMATS } from './excerpts-microformats';
import { CONTACTS } from './excerpts-of-contacts';
import { EVENTS } from './excerpts-of-events';
import { PLUGINS } from './excerpts-of-plugins';
import { UNLISTED } from './excerpts-unlisted';

const EXCERPTS: Record<string, Excerpt> = {
  ...CONTACTS,
  ...EVENTS,
  ...ATTRIBUTES,
  ...MICROFORMATS,
  ...PLUGINS,
  ...UNLISTED,
};

type Findings = { contacts: Record<string, unknown>[]; events: Record<string, unknown>[] };

const CONTACT = {
  name: null,
  organisation: null,
  role: null,
  emails: [],
  phones: [],
  urls: [],
  addresses: [],
};
const EVENT = { title: null, start: null, end: null, place: null, url: null };

const wanted = ({ contacts = [], events = [] }: Excerpt): Findings => ({
  contacts: contacts.map((contact) => ({ ...CONTACT, ...contact })),
  events: events.map((event) => ({ ...EVENT, ...event })),
});

const found = async ({ html, url = 'https://www.example.com/page' }: Excerpt): Promise<Findings> => {
  const { contacts, events } = await captureHtml(html, url);
  return { contacts: contacts.map(plain), events: events.map((event: CapturedEvent) => ({ ...event })) };
};

const plain = ({ from: _, phones, ...contact }: CapturedContact) => ({
  ...contact,
  phones: phones.map(({ e164, raw }) => e164 ?? raw),
});

/** In an order of their own: which contact is listed first is not asked here. */
const ordered = ({ contacts, events }: Findings) => ({
  contacts: contacts.map((one) => JSON.stringify(one, Object.keys(CONTACT))).sort(),
  events: events.map((one) => JSON.stringify(one, Object.keys(EVENT))).sort(),
});

const reads: Read[] = [];

describe('markup', () => {
  test.each(Object.entries(EXCERPTS))('%s', async (name, excerpt) => {
    const [expected, read] = [wanted(excerpt), await found(excerpt)];
    reads.push({ name, expected: { email: null, ...expected }, found: { email: null, ...read } } as never);
    expect(ordered(read)).toEqual(ordered(expected));
  });

  afterAll(() => {
    for (const { field, precision, recall, expected } of qualityByField(reads))
      console.info(
        `${field}: precision ${precision?.toFixed(3)}, recall ${recall?.toFixed(3)} of ${expected}`,
      );
  });
});
