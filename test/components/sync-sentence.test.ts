import { describe, expect, it } from 'vitest';
import { syncSentence } from '../../components/sync/sync-sentence';
import { createDates } from '../../lib/i18n/dates';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import type { PeerStatus } from '../../lib/store/sync-status';

const tag = 'en-GB';
const t = createTranslate(await loadMessages('en'), tag);
const dates = createDates(tag, 'Europe/Prague', () => '2026-11-21');

const petra: PeerStatus = {
  ...{ ws: 'w', device: 'd', name: 'Petra', online: true, upToDate: true },
  ...{ reached: 4, missing: 0, reachedAt: '2026-11-21T09:42:00.000Z' },
};
const calm = { pending: 0, failed: [], refused: 0 };
const say = (peers: PeerStatus[], shared = true) =>
  syncSentence({ ...calm, peers }, shared, { t, dates, tag }).text;

describe('the line about delivery', () => {
  it('says who is here and when everything arrived', () => {
    expect(say([petra])).toBe('Petra is here. Everything arrived there at 10:42.');
  });

  it('says what has not arrived', () => {
    expect(say([{ ...petra, online: false, missing: 3 }])).toBe(
      'Saved here. 3 changes have not reached Petra yet.',
    );
    expect(say([{ ...petra, missing: 1 }])).toBe(
      'Petra is here. Saved here. 1 change has not reached Petra yet.',
    );
  });

  it('says what waits in the mailbox, and does not call it arrived', () => {
    const away = { ...petra, online: false };
    expect(say([{ ...away, missing: 3, inMailbox: true }])).toBe(
      'Saved here. 3 changes wait in the mailbox for Petra.',
    );
    const marek = { ...away, name: 'Marek', device: 'm', missing: 2, inMailbox: false };
    expect(say([{ ...away, missing: 3, inMailbox: true }, marek])).toBe(
      'Saved here. 3 changes have not reached Petra and Marek yet.',
    );
  });

  it('counts a person with two browsers once, by the one that is further', () => {
    const laptop = { ...petra, device: 'e', online: false, missing: 5 };
    expect(say([petra, laptop])).toBe('Petra is here. Everything arrived there at 10:42.');
  });

  it('names several people', () => {
    const marek = { ...petra, name: 'Marek', device: 'm' };
    expect(say([petra, marek])).toMatch(/^Petra and Marek are here\./);
  });

  it('says that nothing is shared, or that nobody has joined', () => {
    expect(say([], false)).toBe('Only on this browser; not shared.');
    expect(say([])).toBe('Saved here. Nobody has joined yet.');
  });

  it('puts a failure before everything else', () => {
    const failed = [{ seq: 1, command: {}, failure: 'bad-value' }];
    const sentence = syncSentence({ ...calm, failed, peers: [petra] }, true, { t, dates, tag });
    expect(sentence).toEqual({ tone: 'fault', text: '1 change could not be made.' });
  });
});
