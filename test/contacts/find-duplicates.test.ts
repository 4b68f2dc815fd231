import { describe, expect, it } from 'vitest';
import type { Comparable } from '../../lib/contacts/alike';
import { createDuplicateFinder } from '../../lib/contacts/find-duplicates';
import { processorMs } from '../capture/processor-time';

const one = (id: string, fields: Partial<Comparable> & { mail?: string; tel?: string }): Comparable => {
  const { mail, tel, ...given } = fields;
  return {
    ...{ id, name: '', organisation: '', distinct: {}, merged: {} },
    emails: mail ? { [mail]: { label: '' } } : {},
    phones: tel ? { [tel]: { raw: tel, label: '' } } : {},
    ...given,
  };
};

function pairsOf(...contacts: Comparable[]) {
  const finder = createDuplicateFinder();
  for (const contact of contacts) finder.add(contact);
  return finder.pairs();
}
const kinds = (...contacts: Comparable[]) =>
  pairsOf(...contacts).map(({ a, b, reasons }) => [a, b, ...reasons.map(({ kind }) => kind)]);

describe('contacts that look alike', () => {
  it.each([
    ['the same address', { name: 'Jana', mail: 'j@a.cz' }, { name: 'Nováková', mail: 'j@a.cz' }, ['email']],
    ['a number with and without its country', { tel: '+420602555019' }, { tel: '602 555 019' }, ['phone']],
    ['a number with a leading zero', { tel: '+385912345678' }, { tel: '091/234-5678' }, ['phone']],
    [
      'the same name in one organisation, whatever its form',
      { name: 'Jana Nováková', organisation: 'Dvořák, s.r.o.' },
      { name: 'NOVAKOVA Jana', organisation: 'DVORAK' },
      ['name'],
    ],
    ['another order and no marks', { name: 'Nguyễn Thị Đào' }, { name: 'Dao Nguyen Thi' }, ['similar-name']],
    [
      'an initial',
      { name: 'J. Nováková', organisation: 'A' },
      { name: 'Jana Nováková', organisation: 'A' },
      ['similar-name'],
    ],
    ['an initial behind', { name: 'Jana Nováková' }, { name: 'Nováková J.' }, ['similar-name']],
    ['titles', { name: 'Ing. Jana Nováková, Ph.D.' }, { name: 'Jana Nováková' }, ['similar-name']],
    [
      'organisations of one name',
      { organisation: 'Tallinna Vesi AS' },
      { organisation: 'Tallinna Vesi' },
      ['name'],
    ],
  ])('by %s', (_, a, b, reasons) => {
    expect(kinds(one('a', a), one('b', b))).toEqual([['a', 'b', ...reasons]]);
  });

  it.each([
    [
      'colleagues at one switchboard',
      { name: 'Jana Nováková', tel: '+420222333444' },
      { name: 'Petr Svoboda', tel: '+420222333444' },
    ],
    [
      'people of one name elsewhere',
      { name: 'Jan Novák', organisation: 'A' },
      { name: 'Jan Novák', organisation: 'B' },
    ],
    ['initials of another', { name: 'J. Novák' }, { name: 'Petr Novák' }],
    ['a first name alone', { name: 'Jana' }, { name: 'Jana' }],
    [
      'somebody and where they work',
      { name: 'Jana Nováková', organisation: 'A', mail: 'info@a.cz' },
      { organisation: 'A', mail: 'info@a.cz' },
    ],
    ['man and wife', { name: 'Jan Novák' }, { name: 'Jana Nováková' }],
    ['extensions', { tel: '1204' }, { tel: '1204' }],
    ['nicknames', { name: 'Bob Smith' }, { name: 'Robert Smith' }],
    ['two initials', { name: 'J. N.' }, { name: 'J. N. Novák' }],
    ['other numbers with one end', { tel: '+420602555019' }, { tel: '+48 12 602 555 019' }],
  ])('are not: %s', (_, a, b) => {
    expect(kinds(one('a', a), one('b', b))).toEqual([]);
  });

  it('are not those who were said not to be, by whatever of them was shown', () => {
    const a = one('a', { mail: 'j@a.cz' });
    const b = one('b', { mail: 'j@a.cz' });
    expect(kinds({ ...a, distinct: { b: true } }, b)).toEqual([]);
    expect(kinds({ ...a, distinct: { c: true } }, { ...b, merged: { c: true } })).toEqual([]);
    expect(kinds({ ...a, distinct: { c: true } }, b)).toHaveLength(1);
  });

  it('are not an office that shares an address', () => {
    const names = ['Jana Nováková', 'Petr Svoboda', 'Eva Malá'];
    const office = names.map((name, n) => one(String(n), { name, mail: 'info@a.cz' }));
    expect(kinds(...office)).toEqual([]);
    expect(kinds(...office, one('same', { name: 'Malá Eva', mail: 'info@a.cz' }))).toEqual([
      ['2', 'same', 'email', 'similar-name'],
    ]);
  });

  it('stand with the surest first', () => {
    const found = kinds(
      ...[one('a', { name: 'Jana Nováková' }), one('b', { name: 'Nováková Jana' })],
      ...[one('c', { name: 'Petr Malý', mail: 'p@a.cz', tel: '+420602555019' })],
      one('d', { name: 'P. Malý', mail: 'p@a.cz', tel: '602555019' }),
    );
    expect(found.map(([first]) => first)).toEqual(['c', 'a']);
  });

  it('are found among ten thousand within a second, and so are those that all share something', async () => {
    const crowd = Array.from({ length: 10_000 }, (_, n) => {
      const twin = Math.floor(n / 2);
      return one(`id${n}`, {
        name: n % 2 ? `Anna ${word(twin)} ${word(twin * 7)}` : `${word(twin * 7)} Anna ${word(twin)}`,
        organisation: `Firm ${twin % 90}`,
        mail: n % 2 ? `a${twin}@firm.cz` : `b${twin}@firm.cz`,
        tel: `+4206${String(twin).padStart(8, '0')}`,
      });
    });
    const timed = async (contacts: Comparable[]) => {
      let found = 0;
      const ms = await processorMs(() => {
        found = pairsOf(...contacts).length;
      }, 1000);
      return { found, ms };
    };
    const twins = await timed(crowd);
    expect(twins.found).toBe(5000);
    const same = await timed(
      Array.from({ length: 10_000 }, (_, n) => one(`s${n}`, { name: 'A. Novák', mail: 'info@a.cz' })),
    );
    expect(same.found).toBeLessThan(100_001);
    console.info('10,000 contacts', twins, 'of one address', same);
    expect(Math.max(twins.ms, same.ms)).toBeLessThan(1000);
  });
});

/** Another word for each number. */
const word = (n: number) => `${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}ova`;
