import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchWords } from '../../lib/records/fold';
import { fromBase64Url, newId, toBase64Url } from '../../lib/records/id';

describe('folding for search', () => {
  it.each([
    ['Đặng', 'dang'],
    ['ZÍTRA', 'zitra'],
    ['Õhtul', 'ohtul'],
    ['Čedomir Šćepanović', 'cedomir scepanovic'],
  ])('makes "%s" findable as "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('the words of a record', () => {
  it('are those of all its texts, each once', () => {
    expect(searchWords('Call Marek', 'call +420 602 123 456')).toEqual([
      'call',
      'marek',
      '420',
      '602',
      '123',
      '456',
    ]);
  });

  it('are at most 200, of at most 24 characters', () => {
    const words = searchWords(Array.from({ length: 500 }, (_, at) => `${at}${'x'.repeat(40)}`).join(' '));
    expect(words).toHaveLength(200);
    expect(words.every((word) => word.length <= 24)).toBe(true);
  });
});

describe('identities', () => {
  it('are 22 characters of base64url, and never the same twice', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  it('write any bytes and read them back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });
});
