// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../components/meeting/NoteEditor';
import { newId } from '../../lib/records/id';
import { openDevice } from '../../lib/trust/device';
import { fakeLocks } from '../docs/fake-locks';
import { mount } from './mounted';

let page: Awaited<ReturnType<typeof mount>>;
let isDiskFull = false;

const said = () => page.find('[role="status"]').textContent;
const field = () => page.find<HTMLTextAreaElement>('textarea');

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.defineProperty(navigator, 'locks', { value: fakeLocks().manager, configurable: true });
  isDiskFull = false;
  page = await mount(<NoteEditor ws={newId()} meetingId={newId()} />, {
    prepare: openDevice,
    run: async () => {
      if (isDiskFull) throw new DOMException('full', 'QuotaExceededError');
    },
  });
  await page.until(() => expect(field().disabled).toBe(false));
});
afterEach(async () => {
  await page.end();
  vi.restoreAllMocks();
});

describe('the note of a meeting', () => {
  it('says what is not saved, and no more once it is', async () => {
    isDiskFull = true;
    page.type('textarea', 'Present: Ana');
    await page.until(() => expect(said()).toContain('What you typed last is not saved yet'));
    expect(field().value).toBe('Present: Ana');
    isDiskFull = false;
    page.type('textarea', 'Present: Ana, Petra');
    await page.until(() => expect(said()?.trim()).toBe(''));
    expect(page.done).toMatchObject([{ type: 'edit-note' }]);
  });

  it('takes 200,000 characters, and says after which words it was cut', async () => {
    expect(field().maxLength).toBe(200_000);
    page.type('textarea', `${'x'.repeat(199_979)} to the last words of it`);
    await page.until(() => expect(said()).toContain('to the last words of”'));
    expect(said()).toContain('200,000');
    expect(field().value).toHaveLength(200_000);
  });

  it('hands over what was typed last as the page goes', async () => {
    page.type('textarea', 'last word');
    expect(page.done).toEqual([]);
    act(() => void window.dispatchEvent(new Event('pagehide')));
    await Promise.resolve();
    await Promise.resolve();
    expect(page.done).toMatchObject([{ type: 'edit-note' }]);
  });
});
