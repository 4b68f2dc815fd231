import { describe, expect, it } from 'vitest';
import { bytesOf, inShort, read } from './reading';

describe('cells', () => {
  it('begun with "sep=" are divided by what that says', async () => {
    const { contacts } = await read('sep=;\r\nName;Notes\r\nJana;a,b,c\r\n', 'csv');
    expect(contacts.map(inShort)).toEqual([{ name: 'Jana', notes: 'a,b,c' }]);
  });

  it('in windows-1250 are read as that, by their letters', async () => {
    const text = 'Jméno;Příjmení;E-mail\r\nŘehoř;Dvořák;rehor@dvorak.cz\r\nŽofie;Černá;zofie@cerna.cz\r\n';
    const bytes = bytesOf(text, { é: 0xe9, ř: 0xf8, í: 0xed, Ř: 0xd8, á: 0xe1, Ž: 0x8e, Č: 0xc8 });
    const { contacts } = await read(bytes, 'csv');
    expect(contacts.map(({ name }) => name)).toEqual(['Řehoř Dvořák', 'Žofie Černá']);
  });

  it('with an apostrophe before a formula lose it, others keep theirs', async () => {
    const { contacts } = await read('Name,Notes\n\'=1+1,\'tis so\n"=\'x",="0012"\n', 'csv');
    expect(contacts.map(inShort)).toEqual([
      { name: '=1+1', notes: "'tis so" },
      { name: "='x", notes: '0012' },
    ]);
  });
});

describe('a damaged table', () => {
  it('gives what can be read, and a warning with its line for the rest', async () => {
    const { contacts, warnings } = await read(
      [
        'Name,Email,Phone,Shoe size',
        'First,first@example.org,+420 777 123 456,42',
        '"Two',
        'lines",two@example.org,,',
        'Short,short@example.org',
        'Long,long@example.org,,,one,two',
        '"Broken,broken@example.org,,',
        '"Next, Jr.",next@example.org,4.20777E+11,',
        ',,,',
        '',
        'Odd,no address,call me,',
        'Last "the best" one,last@example.org,,',
        '"Never closed,never@example.org,,',
        'After,after@example.org,,',
      ].join('\n'),
      'csv',
    );
    expect(contacts.map(({ name, emails }) => [name, ...Object.keys(emails)])).toEqual([
      ['First', 'first@example.org'],
      ['Two lines', 'two@example.org'],
      ['Short', 'short@example.org'],
      ['Long', 'long@example.org'],
      ['"Broken', 'broken@example.org'],
      ['Next, Jr.', 'next@example.org'],
      ['Odd'],
      ['Last "the best" one', 'last@example.org'],
      ['"Never closed', 'never@example.org'],
      ['After', 'after@example.org'],
    ]);
    expect(warnings).toEqual([
      '1 not-kept Shoe size',
      '5 ragged-row',
      '6 ragged-row',
      '7 unclosed-quote',
      '8 bad-phone 4.20777E+11',
      '11 bad-email no address',
      '11 bad-phone call me',
      '13 unclosed-quote',
    ]);
  });

  it('of nothing says so', async () => {
    expect((await read('', 'csv')).warnings).toEqual(['1 no-row']);
    expect(await read('Shoe size;Hat size\n42;58\n', 'csv')).toMatchObject({
      contacts: [],
      warnings: ['1 no-column'],
    });
  });
});
