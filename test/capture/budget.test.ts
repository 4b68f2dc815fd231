import { expect, test } from 'vitest';
import { createBudget } from '../../lib/capture/budget';
import { readPage } from '../../lib/capture/read-page';
import { pageDocument } from './page-document';

const html = `<title>T</title><p>Some text of a certain length, to be read.</p>
  <a href="mailto:ana@a.example">Ana</a> eva@a.example`;

const read = (limits: { nodes?: number; characters?: number; milliseconds?: number }) =>
  readPage(
    pageDocument(html),
    null,
    createBudget({ nodes: 1_000, characters: 10_000, milliseconds: 10_000, ...limits }),
  );

test('a page within the budget is whole', () => {
  expect(read({})).toMatchObject({ truncated: false, contacts: [{}, {}] });
});

test.each([{ nodes: 3 }, { characters: 5 }, { milliseconds: 0 }])(
  'beyond %j the result says so, and links are still found',
  (limits) => {
    expect(read(limits)).toMatchObject({
      page: { title: 'T' },
      contacts: expect.arrayContaining([expect.objectContaining({ emails: ['ana@a.example'] })]),
      truncated: true,
    });
  },
);
