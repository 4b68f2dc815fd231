import { expect, test } from 'vitest';
import { readText } from '../../lib/capture/read-text';

test('a pasted signature keeps its web address, though it stands on no page', async () => {
  const text = 'Alma Reed\nConsultant\nREED PAPER LLC\nwww.reedpaper.example\nalma@reedpaper.example';
  const [contact] = (await readText(text, 'en', null)).contacts;
  expect(contact?.urls).toEqual(['https://www.reedpaper.example/']);
});

test('a part of an address that is known whole is no second address', async () => {
  const text =
    'Alma Reed\nConsultant\nReed Paper LLC\n123 North 11th Street\nSuite 229\nArlington, VA 22209\nalma@reedpaper.example';
  const [contact] = (await readText(text, 'en', null)).contacts;
  expect(contact?.addresses).toEqual(['123 North 11th Street, Suite 229, Arlington, VA 22209']);
});

test('what a Vietnamese firm does belongs to its name', async () => {
  const text = 'Đinh Hữu Tài\nGiám đốc\nCông ty CP Xây dựng An Thành\n0903 445 500\ntai.dinh@anthanh.example';
  const { contacts } = await readText(text, 'vi', 'VN');
  expect(contacts.map(({ name, organisation }) => ({ name, organisation }))).toEqual([
    { name: 'Đinh Hữu Tài', organisation: 'Công ty CP Xây dựng An Thành' },
  ]);
});
