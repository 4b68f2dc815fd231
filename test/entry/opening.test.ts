import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { rows, SATURDAY } from './fixed-clock';

/** `locale entry | title; due and rule`: what is said first, with the task right behind it. */
const OPENINGS = rows(`
  en after work fetch the parcels | Fetch the parcels; 2026-11-21 17:00
  en at noon ring the plumber | Ring the plumber; 2026-11-21 12:00
  en in the morning water the plants | Water the plants; 2026-11-22 09:00
  en in march renew the passport | Renew the passport; 2027-03-01
  en before christmas order the cards | Order the cards; 2026-12-25
  en twice a week air the archive | Air the archive; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  hr nakon ručka nazvati banku | Nazvati banku; 2026-11-21 13:00
  hr za vikend oprati prozore | Oprati prozore; 2026-11-21
  hr jednom mjesečno servis printera | Servis printera; 2026-11-21 FREQ=MONTHLY
  hr sutra između 9 i 11 dolazi dostava | Dolazi dostava; 2026-11-22 09:00
  cs po obědě zavolat do banky | Zavolat do banky; 2026-11-21 13:00
  cs o víkendu umýt okna | Umýt okna; 2026-11-21
  cs jednou měsíčně servis tiskárny | Servis tiskárny; 2026-11-21 FREQ=MONTHLY
  cs ve středu a v pátek v 9 školení | Školení; 2026-11-25 09:00
  et pärast tööd pakid ära tuua | Pakid ära tuua; 2026-11-21 17:00
  et nädalavahetusel aknad pesta | Aknad pesta; 2026-11-21
  et kord kuus printeri hooldus | Printeri hooldus; 2026-11-21 FREQ=MONTHLY
  et üleülehomme arve maksta | Arve maksta; 2026-11-24
  et T-N kell 10 valve | Valve; 2026-11-24 10:00 FREQ=WEEKLY;BYDAY=TU,WE,TH
  en tuesday 10-12 fire drill | Fire drill; 2026-11-24 10:00
  en meet Ana @friday | Meet Ana; 2026-11-27
  en back in less than an hour | Back; 2026-11-21 11:00
  en lights out at end of sunday | Lights out; 2026-11-22
  en fireworks 8pm on 27 | Fireworks; 2026-11-27 20:00
  en fireworks on 27 at 9pm | Fireworks; 2026-11-27 21:00
  en rent is due on the 27 | Rent is; 2026-11-27
  hr do 14 sati poslati kuverte | Poslati kuverte; 2026-11-21 14:00
  hr u utorak 14-16 radionica | Radionica; 2026-11-24 14:00
  cs do 15 hodin odeslat balíček | Odeslat balíček; 2026-11-21 15:00
  cs v úterý 14-16 dílna | Dílna; 2026-11-24 14:00
  et kella 15ks arved valmis | Arved valmis; 2026-11-21 15:00
  et teisipäev 14-16 töötuba | Töötuba; 2026-11-24 14:00
  et korra nädalas lilled kasta | Lilled kasta; 2026-11-21 FREQ=WEEKLY
  et peale lõunat kiri postitada | Kiri postitada; 2026-11-21 15:00
  vi trước 15 giờ gửi thư | Gửi thư; 2026-11-21 15:00
  vi sau giờ làm lấy bưu phẩm | Lấy bưu phẩm; 2026-11-21 17:00
  vi cuối tuần lau cửa sổ | Lau cửa sổ; 2026-11-21
  vi 7 rưỡi tối mai ăn cơm | Ăn cơm; 2026-11-22 19:30
  vi thứ hai đầu tiên của tháng 3 họp | Họp; 2027-03-01
  vi 8h thứ 2 và thứ 4 hàng tuần họp nhóm | Họp nhóm; 2026-11-23 08:00 FREQ=WEEKLY;BYDAY=MO,WE
`);

describe('What opens an entry', () => {
  it.each(OPENINGS)('%s → %s', (entry, expected) => {
    const locale = entry.slice(0, 2);
    const { title, due, recurrence } = parseEntry(entry.slice(3), { ...SATURDAY, locale });
    const meaning = [due?.date, due?.time, recurrence?.rrule].filter(Boolean).join(' ');
    expect(`${title}; ${meaning}`).toBe(expected);
  });
});
