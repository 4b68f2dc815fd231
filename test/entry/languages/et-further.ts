import { rows } from '../fixed-clock';

/** Further Estonian as people type it, with its letters and without: cases, abbreviations, the letters of days, what comes several times. */
export const ET_FURTHER = rows(`
  E kell 9 | 2026-11-23 09:00
  R kell 15 | 2026-11-27 15:00
  kolmap kell 10 | 2026-11-25 10:00
  esmasp. kell 9 | 2026-11-23 09:00
  homme kella 15ks | 2026-11-22 15:00
  homme kella 15-ks | 2026-11-22 15:00
  homme kella viieks | 2026-11-22 17:00
  kella 15ni | 2026-11-21 15:00
  homme kella 12ni | 2026-11-22 12:00
  homme pärast kella 3 | 2026-11-22 15:00
  homme peale kella 15 | 2026-11-22 15:00
  homme enne kella 12 | 2026-11-22 12:00
  enne joule | 2026-12-24
  iga reede kuni jõuludeni | 2026-11-27 FREQ=WEEKLY;BYDAY=FR;UNTIL=20261224
  2 nadala parast | 2026-12-05
  nädala aja pärast | 2026-11-28
  15 min pärast | 2026-11-21 10:15
  kolme päeva jooksul | 2026-11-24
  kolme tööpäeva pärast | 2026-11-25
  jargmisel nadalal | 2026-11-23
  selle nädala lõpuks | 2026-11-27
  kuu lopuks | 2026-11-30
  kuu keskel | 2026-12-15
  aasta lopuni | 2026-12-31
  järgmise kuu lõpuks | 2026-12-31
  järgmine kuu | 2026-12-01
  detsembri alguses | 2026-12-01
  detsembri lõpus | 2026-12-31
  detsembri keskel | 2026-12-15
  24. detsember | 2026-12-24
  24. detsembril kell 18 | 2026-12-24 18:00
  24.12 kell 18.00 | 2026-12-24 18:00
  24.12. kl 18 | 2026-12-24 18:00
  24.12.26 | 2026-12-24
  5. jaanuariks | 2027-01-05
  5. jaan | 2027-01-05
  5. jaan 2027 | 2027-01-05
  10. veebr | 2027-02-10
  1. märtsini | 2027-03-01
  15ndal | 2026-12-15
  15-ndal | 2026-12-15
  viieteistkümnendal detsembril | 2026-12-15
  kahekümne neljandal detsembril | 2026-12-24
  järgmine esmaspäev | 2026-11-23
  järgmisel reedel kell 12 | 2026-11-27 12:00
  reede kell 17.30 | 2026-11-27 17:30
  reede pärastlõunal | 2026-11-27 15:00
  reede hommikuks | 2026-11-27 09:00
  reede õhtul kell pool seitse | 2026-11-27 18:30
  kell pool kuus õhtul | 2026-11-21 17:30
  poole viieks | 2026-11-21 16:30
  homme poole üheksaks | 2026-11-22 08:30
  homme kell üheksa | 2026-11-22 09:00
  homme kell kümme viisteist | 2026-11-22 10:15
  täna kella 18 paiku | 2026-11-21 18:00
  täna kell 18 | 2026-11-21 18:00
  täna 18:00-19:00 | 2026-11-21 18:00
  homme kell 10-12 | 2026-11-22 10:00
  homme kella 10st 12ni | 2026-11-22 10:00
  homme 10.00–11.30 | 2026-11-22 10:00
  iga esmaspäev kell 9 | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO
  üle nädala reedel | 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  iga 2 nädala järel | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  kaks korda nädalas | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  kaks korda päevas | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  kaks korda kuus | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  iga kuu 15. | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  igakuiselt 10. kuupäeval | 2026-12-10 FREQ=MONTHLY;BYMONTHDAY=10
  iga kuu viimasel reedel | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  iga kuu viimasel päeval | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  iga aasta 1. juunil | 2027-06-01 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1
  igal hommikul kell 8 | 2026-11-22 08:00 FREQ=DAILY
  igal tööpäeval kell 8.30 | 2026-11-23 08:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  tööpäeviti | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  iga kvartal | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  iga nädal reedeti | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  esmaspäeviti ja neljapäeviti | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  igal teisipäeval ja neljapäeval kell 10 | 2026-11-24 10:00 FREQ=WEEKLY;BYDAY=TU,TH
  tähtaeg 5. detsember | 2026-12-05
  tähtajaga 5.12 | 2026-12-05
  tähtajaks 10. detsember | 2026-12-10
  hiljemalt 5. detsembriks | 2026-12-05
  kuni 5. detsembrini | 2026-12-05
  alates 1. detsembrist | 2026-12-01
  homme õhtupoolikul | 2026-11-22 15:00
  homme lõunaks | 2026-11-22 12:00
  homme lõunal | 2026-11-22 12:00
  tööpäeva lõpuks | 2026-11-21
  päeva lõpuks | 2026-11-21
  homse päeva lõpuks | 2026-11-22
  ülehomseks kella 10ks | 2026-11-23 10:00
  nädala pärast reedel | 2026-12-04
  reedel nädala pärast | 2026-12-04
  homne | 2026-11-22
  täna öösel | 2026-11-21 22:00
  nädalavahetuseks | 2026-11-21
  I kvartali lõpuks | 2027-03-31
  esimese kvartali lõpuks | 2027-03-31
  2027. aasta märtsis | 2027-03-01
  märtsi teisel nädalal | 2027-03-08
  järgmise nädala kolmapäevaks | 2026-11-25
  ülejärgmisel esmaspäeval | 2026-11-30
  tuleva nädala reedel | 2026-11-27
`);
