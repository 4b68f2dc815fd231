import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { rows, SATURDAY } from './fixed-clock';

/** `locale entry | title; due and rule`: the forms of `english-suites.test.ts` in the other languages. */
const ENTRIES = rows(`
  hr Poslati spis četvrtak najkasnije | Poslati spis; 2026-11-26
  cs Poslat spis ve čtvrtek nejpozději | Poslat spis; 2026-11-26
  et Saata leping neljapäevaks hiljemalt | Saata leping; 2026-11-26
  vi Gửi hồ sơ thứ năm là muộn nhất | Gửi hồ sơ; 2026-11-26
  cs Poslat spis v pátek nejpozději do 15 hodin | Poslat spis; 2026-11-27 15:00
  hr Poslati spis ne prije utorka | Poslati spis; 2026-11-24
  cs Poslat spis nejdříve v úterý | Poslat spis; 2026-11-24
  et Saata leping mitte enne teisipäeva | Saata leping; 2026-11-24
  vi Gửi hồ sơ không trước thứ ba | Gửi hồ sơ; 2026-11-24
  hr Poslati spis zadnji vikend u svibnju | Poslati spis; 2027-05-29
  cs Poslat spis poslední víkend v květnu | Poslat spis; 2027-05-29
  et Saata leping mai viimasel nädalavahetusel | Saata leping; 2027-05-29
  vi Gửi hồ sơ cuối tuần cuối cùng của tháng 5 | Gửi hồ sơ; 2027-05-29
  hr Oprati auto svaki prvi vikend u mjesecu | Oprati auto; 2026-12-05 FREQ=MONTHLY;BYDAY=1SA
  cs Umýt auto každý první víkend v měsíci | Umýt auto; 2026-12-05 FREQ=MONTHLY;BYDAY=1SA
  et Pesta auto iga kuu esimesel nädalavahetusel | Pesta auto; 2026-12-05 FREQ=MONTHLY;BYDAY=1SA
  vi Rửa xe cuối tuần đầu tiên mỗi tháng | Rửa xe; 2026-12-05 FREQ=MONTHLY;BYDAY=1SA
  hr Tečaj ponedjeljak, srijeda i petak | Tečaj; 2026-11-23
  cs Kurz po st pá | Kurz; 2026-11-23
  et Kursus esmaspäev, kolmapäev ja reede | Kursus; 2026-11-23
  vi Lớp học thứ hai, thứ tư và thứ sáu | Lớp học; 2026-11-23
  hr Tečaj 25. i 26. studenoga | Tečaj; 2026-11-25
  cs Kurz 25. a 26. listopadu | Kurz; 2026-11-25
  et Kursus 25. ja 26. novembril | Kursus; 2026-11-25
  hr Zaliti cvijeće četiri puta tjedno | Zaliti cvijeće; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,TH,FR
  cs Zalít květiny čtyřikrát týdně | Zalít květiny; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,TH,FR
  et Kasta lilli neli korda nädalas | Kasta lilli; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,TH,FR
  vi Tưới cây bốn lần một tuần | Tưới cây; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,TH,FR
  hr Zaliti cvijeće ponavljaj svaki utorak | Zaliti cvijeće; 2026-11-24 FREQ=WEEKLY;BYDAY=TU
  cs Zalít květiny opakovat každé úterý | Zalít květiny; 2026-11-24 FREQ=WEEKLY;BYDAY=TU
  vi Tưới cây lặp lại mỗi thứ ba | Tưới cây; 2026-11-24 FREQ=WEEKLY;BYDAY=TU
  hr Sastanak svaki utorak u siječnju | Sastanak; 2027-01-05 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131
  cs Porada každé úterý v lednu | Porada; 2027-01-05 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131
  et Koosolek iga teisipäev jaanuaris | Koosolek; 2027-01-05 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131
  vi Họp mỗi thứ ba trong tháng 1 | Họp; 2027-01-05 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131
  hr Predati obračun krajem svake godine | Predati obračun; 2026-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
  cs Odevzdat účty koncem každého roku | Odevzdat účty; 2026-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
  et Esitada aruanne iga aasta lõpus | Esitada aruanne; 2026-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
  vi Nộp quyết toán cuối mỗi năm | Nộp quyết toán; 2026-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
  hr Smjena ponedjeljak do petak svaki tjedan | Smjena; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  et Vahetus esmaspäevast reedeni iga nädal | Vahetus; 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  cs Vzít léky v 8 a 20 každý den | Vzít léky; 2026-11-21 20:00 FREQ=DAILY;BYHOUR=8,20
  et Võtta rohtu kell 8 ja 20 iga päev | Võtta rohtu; 2026-11-21 20:00 FREQ=DAILY;BYHOUR=8,20
  et Kohtumine umbes järgmisel nädalal | Kohtumine; 2026-11-23
  vi Gặp khách khoảng tuần sau | Gặp khách; 2026-11-23
`);

describe('Forms of public suites in the other languages, on Saturday 21 November 2026 at 10:00', () => {
  it.each(ENTRIES)('%s → %s', (text, expected) => {
    const { title, due, recurrence } = parseEntry(text.slice(3), { ...SATURDAY, locale: text.slice(0, 2) });
    const when = [due?.date, due?.time, recurrence?.rrule].filter(Boolean).join(' ');
    expect(`${title}; ${when}`).toBe(expected);
  });
});
