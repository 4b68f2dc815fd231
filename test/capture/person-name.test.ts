import { describe, expect, test } from 'vitest';
import {
  inSpokenOrder,
  nameFitsAddress,
  personName,
  readPersonName,
  surePersonName,
} from '../../lib/capture/person-name';

describe('a short text is a name or it is not', () => {
  test.each([
    ['Jana Nováková', 'Jana Nováková'],
    ['Ing. Jana Nováková, Ph.D.', 'Jana Nováková'],
    ['Đặng Văn Nam', 'Đặng Văn Nam'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['Tõnu Õunapuu – tootmine', 'Tõnu Õunapuu'],
  ])('%s', (text, name) => expect(personName(text)).toBe(name));

  test.each([
    'Hi Ana',
    'Contact Us',
    'Jana',
    'jana nováková',
    'Release 2.4 Notes',
    'Dobrý den',
    'Napište nám',
    '',
    '→ →',
  ])('not a name: %s', (text) => expect(personName(text)).toBeNull());
});

describe('name and address belong together', () => {
  test.each([
    ['Jana Nováková', 'jana.novakova@a.example'],
    ['Jana Nováková', 'novakova@a.example'],
    ['Jana Nováková', 'jnovakova@a.example'],
    ['Jana Nováková', 'novakovaj@a.example'],
    ['Đặng Văn Nam', 'namdv@a.example'],
  ])('%s, %s', (name, address) => expect(nameFitsAddress(name, address)).toBe(true));

  test.each([
    ['Jana Nováková', 'petr@a.example'],
    ['Acme Info', 'info@a.example'],
    ['Customer Support', 'support@a.example'],
    ['Human Resources', 'hr@a.example'],
    ['Müük ja Hinnad', 'myyk@a.example'],
    ['Ana Lee', 'banana@a.example'],
  ])('not %s, %s', (name, address) => expect(nameFitsAddress(name, address)).toBe(false));
});

describe('names in the order of their language, titles apart', () => {
  test.each([
    ['NOVÁK Jan', 'Jan Novák', 'Jan', 'Novák', ''],
    ['Novák, Jan', 'Jan Novák', 'Jan', 'Novák', ''],
    ['Nováková Jana', 'Jana Nováková', 'Jana', 'Nováková', ''],
    ['Kovačić Ivan', 'Ivan Kovačić', 'Ivan', 'Kovačić', ''],
    ['JANA NOVÁKOVÁ', 'Jana Nováková', 'Jana', 'Nováková', ''],
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An', 'Văn An', 'Nguyễn', ''],
    ['Trần Thị Mai Anh', 'Trần Thị Mai Anh', 'Thị Mai Anh', 'Trần', ''],
    ['ThS. Lê Minh Tuấn', 'Lê Minh Tuấn', 'Minh Tuấn', 'Lê', 'ThS.'],
    ['Ông Đỗ Quốc Bảo', 'Đỗ Quốc Bảo', 'Quốc Bảo', 'Đỗ', 'Ông'],
    ['prof. dr. sc. Ana Marić', 'Ana Marić', 'Ana', 'Marić', 'prof. dr. sc.'],
    ['JUDr. PhDr. Karel Čapek, CSc.', 'Karel Čapek', 'Karel', 'Čapek', 'JUDr. PhDr. CSc.'],
    ['Marek Dvořák MBA', 'Marek Dvořák', 'Marek', 'Dvořák', 'MBA'],
    ['Jan van der Berg', 'Jan van der Berg', 'Jan', 'van der Berg', ''],
    ['Mari-Liis Tamm', 'Mari-Liis Tamm', 'Mari-Liis', 'Tamm', ''],
    ['Mr John Smith Jr.', 'John Smith', 'John', 'Smith', 'Mr Jr.'],
    ['Jean-Pierre Dupont', 'Jean-Pierre Dupont', 'Jean-Pierre', 'Dupont', ''],
  ])('%s', (text, name, given, family, titles) =>
    expect(readPersonName(text)).toEqual({ name, given, family, titles, sure: true }),
  );

  test.each([
    'Sales Department',
    'Oddělení Podpory',
    'Phòng Kinh Doanh',
    'Hà Nội',
    'New York',
    'Hradec Králové',
    'Slavonski Brod',
    'Martin Luther King Library',
    'Karlova Univerzita',
    'Privacy Policy',
    'Acme Anvils Ltd',
    'Mägi Puit OÜ',
    'Công Ty Sông Hồng',
    'Korisnička Podrška',
    'Generální Ředitel',
    'John Smith Senior Analyst',
    'Müük ja Hinnad',
    'Opening Hours',
    'Human Resources',
  ])('never a name: %s', (text) => expect(personName(text)).toBeNull());

  test.each(['Kontaktujte Nás', 'Sprite Zero', 'Elon Musk', 'J. R. R. Tolkien'])(
    'not beyond doubt by itself: %s',
    (text) => expect(surePersonName(text)).toBeNull(),
  );
});

describe('senders with the family name first', () => {
  test.each([
    ['Watson, Mary-Jane', 'Mary-Jane Watson'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['NOVÁK, Petr (Nákup)', 'Petr Novák'],
    ['Dr. House, Gregory', 'Gregory House'],
    ['Nguyễn, Văn An', 'Nguyễn Văn An'],
  ])('%s', (text, name) => expect(inSpokenOrder(text)).toBe(name));

  test.each(['Acme, Inc.', 'Smith, Jr.', 'Sales, Globex', 'London, UK', 'Jana Nováková', 'John Smith, CPA'])(
    '%s is none',
    (text) => expect(inSpokenOrder(text)).toBe(text),
  );
});
