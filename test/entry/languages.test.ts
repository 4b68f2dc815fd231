import { describe, expect, it } from 'vitest';
import { dueOf, rows } from './fixed-clock';

/** What every language understands already; each language's own grammar and its table come with issue 5. */
const SHARED = rows(`
  x 2026-12-24 | 2026-12-24
  x 24.12.2026 | 2026-12-24
  x 24. 12. 2026 | 2026-12-24
  x 24.12. | 2026-12-24
  x 5/12 | 2026-12-05
  x 15:30 | 2026-11-21 15:30
  x tomorrow 3pm | 2026-11-22 15:00
  x next friday | 2026-11-27
`);

const OWN: Record<string, string> = {
  hr: `
    danas | 2026-11-21
    sutra u 15 | 2026-11-22 15:00
    prekosutra | 2026-11-23
    nazvati Marka u petak u 10 | 2026-11-27 10:00
    nazvati Marka u cetvrtak | 2026-11-26
    do ponedjeljka | 2026-11-23
    platiti 5. prosinca | 2026-12-05
    sutra navečer u 8 | 2026-11-22 20:00
    za 3 dana | 2026-11-24
    sljedeći petak | 2026-11-27`,
  cs: `
    dnes v 17h | 2026-11-21 17:00
    zítra v 15:00 | 2026-11-22 15:00
    zitra | 2026-11-22
    zavolat v pátek v 10 | 2026-11-27 10:00
    do středy | 2026-11-25
    24. prosince v 8 ráno | 2026-12-24 08:00
    v 15.30 | 2026-11-21 15:30
    za týden | 2026-11-28
    příští pátek | 2026-11-27`,
  vi: `
    hôm nay | 2026-11-21
    ngày mai lúc 15:00 | 2026-11-22 15:00
    ngay mai | 2026-11-22
    họp thứ hai | 2026-11-23
    họp thứ hai tuần sau lúc 9h | 2026-11-23 09:00
    họp lúc 8 giờ sáng mai | 2026-11-22 08:00
    ngày 24 tháng 12 năm 2026 | 2026-12-24
    chủ nhật | 2026-11-22
    3 ngày nữa | 2026-11-24`,
  et: `
    täna | 2026-11-21
    homme kell 15:00 | 2026-11-22 15:00
    tana | 2026-11-21
    ülehomme | 2026-11-23
    helista reedel kell 10 | 2026-11-27 10:00
    24. detsembril | 2026-12-24
    24.12. kell 8 | 2026-12-24 08:00
    järgmisel nädalal | 2026-11-23
    3 päeva pärast | 2026-11-24`,
};

describe.each(Object.entries(OWN))('In %s', (locale, table) => {
  it.each([...SHARED, ...rows(table)])('%s → %s', (text, expected) => {
    expect(dueOf(text, locale)).toBe(expected);
  });
});

describe('Names that are words', () => {
  it.each([
    ['hr', 'Nazvati Ana Petak'],
    ['hr', 'Kupiti pet jabuka'],
    ['cs', 'koupit pět jablek'],
    ['vi', 'Gọi Mai'],
    ['vi', 'Gặp anh Nam'],
    ['et', 'Kirjuta Mai-le'],
  ])('%s: %s', (locale, text) => {
    expect(dueOf(text, locale)).toBeNull();
  });
});
