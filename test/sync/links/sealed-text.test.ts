import { describe, expect, it } from 'vitest';
import { createTextSeal } from '../../../lib/sync/links/sealed-text';

const ofOffice = () => createTextSeal('the office’s password');

describe('a text on a relay’s notice board', () => {
  it('is read by whoever has the workspace’s password, under its topic only', async () => {
    const [petra, ana] = [await ofOffice(), await ofOffice()];
    const sealed = await petra.seal('room', '{"peerId":"petra"}');
    expect(await ana.open('room', sealed)).toBe('{"peerId":"petra"}');
    expect(await ana.open('another', sealed)).toBeNull();
  });

  it('says nothing to others, and never reads the same twice', async () => {
    const petra = await ofOffice();
    const texts = [await petra.seal('room', 'petra'), await petra.seal('room', 'petra')];
    expect(new Set(texts).size).toBe(2);
    const stranger = await createTextSeal('another password');
    for (const text of texts) expect(await stranger.open('room', text)).toBeNull();
  });

  it.for(['', '{"peerId":"mallory"}', 'AAAA', 'A'.repeat(64)])('is nothing when it is %j', async (text) => {
    expect(await (await ofOffice()).open('room', text)).toBeNull();
  });
});
