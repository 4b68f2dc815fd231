import { describe, expect, it } from 'vitest';
import { countriesIn, homeCountry } from '../../lib/i18n/countries';
import { languages } from '../../lib/i18n/language';

describe('the countries of the world', () => {
  it.each(languages)('have names in %s, each once, in its order', (language) => {
    const all = countriesIn(language);
    expect(all.length).toBeGreaterThan(230);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining(['CZ', 'HR', 'VN', 'EE', 'US', 'GB']));
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
  });

  it('are none that were renamed, and no groups of them', () => {
    const codes = countriesIn('en').map(({ code }) => code);
    for (const code of ['BU', 'DD', 'SU', 'UK', 'EU', 'UN', 'ZZ', 'XA']) expect(codes).not.toContain(code);
  });
});

describe('the reader’s own country', () => {
  it.each([
    ['as it is set, whatever the browser says', 'AT', 'cs-CZ', ['cs-CZ'], 'AT'],
    ['as the browser names it', '', 'en-AU', ['en-AU', 'en'], 'AU'],
    ['where the language is spoken', undefined, 'et-EE', ['et'], 'EE'],
    ['none for English alone', '', 'en-GB', ['en'], null],
  ])('is %s', (_, set, tag, own, country) => {
    expect(homeCountry(set, tag, own)).toBe(country);
  });
});
