import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/omnibox/understand';

const person = { locale: '', zone: 'Europe/Prague', now: new Date('2026-11-21T09:00:00Z') };

describe('An entry in the address bar', () => {
  it('is told in the person’s language, with the task that it makes', async () => {
    const said = await understand('Zavolat Markovi zítra v 15 +Petra !2 #smlouvy', {
      ...person,
      browserTags: ['cs-CZ'],
    });
    expect(said.title).toBe('Zavolat Markovi');
    expect(said.meanings.join(' · ')).toMatch(/22.*15:00.*Petra.*#smlouvy/);
    expect(said.fields).toEqual({
      title: 'Zavolat Markovi',
      due: { date: '2026-11-22', time: '15:00', zone: 'Europe/Prague' },
      priority: 2,
      assignee: 'Petra',
      tags: { smlouvy: true },
    });
  });

  it('follows the settings before the browser', async () => {
    const said = await understand('Helista homme', { ...person, locale: 'et', browserTags: ['en-US'] });
    expect(said.fields.due).toEqual({ date: '2026-11-22', time: null, zone: null });
  });

  it('says from when, too', async () => {
    const said = await understand('Paint the hall from Monday due Friday', {
      ...person,
      browserTags: ['en'],
    });
    expect(said.meanings.join(' · ')).toContain('from Mon 23 Nov');
  });
});
