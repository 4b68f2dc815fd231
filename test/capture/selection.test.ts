import { expect, test } from 'vitest';
import { createBudget } from '../../lib/capture/budget';
import { readSelection, selectionContacts } from '../../lib/capture/extract/selection';
import { pageDocument } from './page-document';

function select(html: string, from: [string, number], to: [string, number]): string {
  const document = pageDocument(html);
  const textIn = (selector: string) => document.querySelector(selector)?.firstChild as Text;
  const range = document.createRange();
  range.setStart(textIn(from[0]), from[1]);
  range.setEnd(textIn(to[0]), to[1]);
  const selection = { isCollapsed: false, rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
  return readSelection(selection, createBudget());
}

test('a selection within one text', () => {
  expect(select('<p id="a">one two three</p>', ['#a', 4], ['#a', 7])).toBe('two');
});

test('a selection over several elements is read line by line', () => {
  const html =
    '<h2 id="a">Jana Nováková</h2><ul><li>Prague</li><li id="b">jana@firma.example and more</li></ul><p>after</p>';
  expect(select(html, ['#a', 0], ['#b', 18])).toBe('Jana Nováková\nPrague\njana@firma.example');
});

test('nothing selected is empty', () => {
  expect(readSelection(null, createBudget())).toBe('');
});

test('an address in the selection comes with the name beside it', () => {
  expect(selectionContacts('Jana Nováková\nředitelka\njana@firma.example')).toMatchObject([
    { name: 'Jana Nováková', emails: ['jana@firma.example'], from: 'selection' },
  ]);
});
