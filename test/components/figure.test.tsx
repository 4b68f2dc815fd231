// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Figure } from '../../components/frame/Figure';
import { Group } from '../../components/frame/Group';
import { mount } from './mounted';

it.each([
  ['en-GB', '12,345'],
  ['cs-CZ', '12\u00a0345'],
  ['hr-HR', '12.345'],
  ['vi-VN', '12.345'],
  ['et-EE', '12\u00a0345'],
])('a number is grouped as %s writes numbers', async (tag, written) => {
  const page = await mount(<Figure n={12_345} />, { tag });
  expect(page.root.textContent).toBe(written);
  await page.end();
});

it('a heading says a number or the words that stand for it', async () => {
  const page = await mount(
    <>
      <Group heading="Contacts" count={10_000}>
        <li>Ana</li>
      </Group>
      <Group heading="Today" count="100+">
        <li>Call Ana</li>
      </Group>
    </>,
  );
  expect([...page.root.querySelectorAll('.figure')].map(({ textContent }) => textContent)).toEqual([
    '10,000',
    '100+',
  ]);
  await page.end();
});
