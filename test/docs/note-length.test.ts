import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { petra } from './petras-note';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a note that is too long', () => {
  const full = 'ế'.repeat(200_000);

  it('is cut where it was put in, and says where', async () => {
    const { open, text } = await petra();
    const note = await open();
    expect(note.write(`${full.slice(0, 199_990)}end`)).toBeNull();
    expect(note.write(`${full.slice(0, 100_000)}${'x'.repeat(20)}${full.slice(0, 99_990)}end`)).toBe(100_007);
    expect(note.read()).toBe(`${full.slice(0, 100_000)}xxxxxxx${full.slice(0, 99_990)}end`);
    await note.close();
    expect(text()).toBe(note.read());
  });

  it('is never cut in what two people wrote at once, and can be shortened and written over', async () => {
    const { db, ws, meeting, open } = await petra();
    const anas = new Y.Doc();
    anas.getText('body').insert(0, 'a'.repeat(300_000));
    await db.notes.put({ ws, id: meeting, state: Y.encodeStateAsUpdateV2(anas), text: '' });
    const note = await open();
    expect(note.write('a'.repeat(299_999))).toBeNull();
    expect(note.write(`${'a'.repeat(299_998)}b`)).toBeNull();
    expect(note.write(`${'a'.repeat(299_998)}bc`)).toBe(299_999);
    expect(note.read()).toHaveLength(299_999);
    expect(note.write('z'.repeat(299_999))).toBe(200_000);
  });

  it('goes over in several commands where one would be too large', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { open, text, handed, fillDisk } = await petra();
    fillDisk(true);
    const [panel, tab] = [await open(), await open()];
    for (const note of [panel, tab]) {
      note.write(full);
      note.write('');
      note.write(full.replaceAll('ế', 'ộ'));
      await note.close().catch(() => undefined);
    }
    fillDisk(false);
    await open();
    expect(handed.length).toBeGreaterThan(1);
    expect(text()).toBe('ộ'.repeat(400_000));
  });

  it('is taken as a whole where much is put in, taken out and put in anew', async () => {
    const { open, text } = await petra();
    const note = await open();
    for (const one of [full, '', full, '', full]) note.write(one);
    await note.close();
    expect(text()).toBe(full);
  });
});
