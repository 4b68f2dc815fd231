import { describe, expect, test } from 'vitest';
import { nameFitsAddress, personName } from '../../lib/capture/person-name';

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
