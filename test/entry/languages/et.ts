import { rows } from '../fixed-clock';

/** Estonian dates as people type them; clock as in `SATURDAY`. A repetition follows its first due moment. */
export const ET = rows(`
  täna | 2026-11-21
  tana | 2026-11-21
  täna kell 15 | 2026-11-21 15:00
  täna kell 15:30 | 2026-11-21 15:30
  täna õhtul | 2026-11-21 20:00
  täna õhtul kell 8 | 2026-11-21 20:00
  täna pärastlõunal | 2026-11-21 15:00
  homme | 2026-11-22
  homme hommikul | 2026-11-22 09:00
  homme hommikul kell 7 | 2026-11-22 07:00
  homme varahommikul | 2026-11-22 07:00
  homme kell 9 | 2026-11-22 09:00
  homme kell 9.30 | 2026-11-22 09:30
  homme kl 9 | 2026-11-22 09:00
  homme kl. 9.15 | 2026-11-22 09:15
  homme 14.30 | 2026-11-22 14:30
  homme kell kolm | 2026-11-22 15:00
  homme kell pool viis | 2026-11-22 16:30
  homme pool viis | 2026-11-22 16:30
  homme lõuna ajal | 2026-11-22 12:00
  homme pärast lõunat | 2026-11-22 15:00
  homme õhtul | 2026-11-22 19:00
  homme õhtul kell pool kaheksa | 2026-11-22 19:30
  homseks | 2026-11-22
  hiljemalt homme | 2026-11-22
  hiljemalt homme kell 12 | 2026-11-22 12:00
  ülehomme | 2026-11-23
  ulehomme kell 10 | 2026-11-23 10:00
  ülehomme kell pool viis | 2026-11-23 16:30
  ülehomme õhtul | 2026-11-23 19:00
  eile | 2026-11-20
  esmaspäev | 2026-11-23
  esmaspäeval | 2026-11-23
  esmaspaeval | 2026-11-23
  esmaspäeva hommikul | 2026-11-23 09:00
  esmaspäeval kell 8 | 2026-11-23 08:00
  esmaspäevaks | 2026-11-23
  enne esmaspäeva | 2026-11-23
  alates esmaspäevast | 2026-11-23
  esmaspäevast reedeni | 2026-11-23
  esmaspäev kuni reede | 2026-11-23
  teisipäeval | 2026-11-24
  teisipaeval kell 14 | 2026-11-24 14:00
  teisipäeva õhtul | 2026-11-24 19:00
  kolmapäeval | 2026-11-25
  kolmapäev 10:15 | 2026-11-25 10:15
  kolmapäevaks | 2026-11-25
  neljapäeval | 2026-11-26
  neljapäeval kell 16.00 | 2026-11-26 16:00
  neljapäevaks kella 12 | 2026-11-26 12:00
  reedel | 2026-11-27
  reedel kell veerand viis | 2026-11-27 16:15
  reedel kell kolmveerand viis | 2026-11-27 16:45
  reedeks | 2026-11-27
  reede õhtuks | 2026-11-27 19:00
  hiljemalt reedel | 2026-11-27
  enne reedet | 2026-11-27
  kuni reedeni | 2026-11-27
  tähtaeg reede | 2026-11-27
  tähtaeg: reede kell 16 | 2026-11-27 16:00
  laupäeval | 2026-11-28
  laupäeval kell 15 | 2026-11-21 15:00
  pühapäeval | 2026-11-22
  pühapäeva õhtul | 2026-11-22 19:00
  sel reedel | 2026-11-27
  sellel nädalal | 2026-11-22
  järgmisel reedel | 2026-11-27
  jargmisel reedel kell 9 | 2026-11-27 09:00
  järgmiseks reedeks | 2026-11-27
  tuleval teisipäeval | 2026-11-24
  ülejärgmisel teisipäeval | 2026-12-01
  ülejärgmisel nädalal | 2026-11-30
  järgmisel nädalal | 2026-11-23
  järgmise nädala teisipäeval | 2026-11-24
  järgmise nädala reedeks | 2026-11-27
  järgmisel nädalal reedel | 2026-11-27
  nädalavahetusel | 2026-11-21
  sel nädalavahetusel | 2026-11-21
  järgmisel nädalavahetusel | 2026-11-28
  järgmisel kuul | 2026-12-01
  sel kuul | 2026-11-30
  järgmisel aastal | 2027-01-01
  kuu lõpus | 2026-11-30
  kuu lõpuks | 2026-11-30
  nädala lõpuks | 2026-11-27
  aasta lõpuks | 2026-12-31
  järgmise kuu alguses | 2026-12-01
  järgmise nädala alguses | 2026-11-23
  järgmise nädala lõpuks | 2026-11-27
  märtsi alguses | 2027-03-01
  jaanuari keskel | 2027-01-15
  märtsi lõpus | 2027-03-31
  detsembri lõpuks | 2026-12-31
  märtsis | 2027-03-01
  juuniks | 2027-06-01
  15. märts | 2027-03-15
  15. märtsil | 2027-03-15
  15.märtsil | 2027-03-15
  15. martsil kell 10 | 2027-03-15 10:00
  15. märtsiks | 2027-03-15
  1. detsembril | 2026-12-01
  esimesel detsembril | 2026-12-01
  24. detsembril 2026 | 2026-12-24
  24. detsember 2026 kell 18 | 2026-12-24 18:00
  24. dets | 2026-12-24
  24.12 | 2026-12-24
  24.12. | 2026-12-24
  24.12.2026 | 2026-12-24
  24.12.2026 kell 15.00 | 2026-12-24 15:00
  24.12. kell 8 | 2026-12-24 08:00
  5.12 kell 9 | 2026-12-05 09:00
  05.12.26 | 2026-12-05
  reedel, 27.11 | 2026-11-27
  reedel, 4. detsembril | 2026-12-04
  1.-5. detsember | 2026-12-01
  10.–12. detsembril | 2026-12-10
  15. kuupäeval | 2026-12-15
  15. kuupäevaks | 2026-12-15
  hiljemalt 15. detsembril | 2026-12-15
  märtsi esimesel esmaspäeval | 2027-03-01
  detsembri viimasel reedel | 2026-12-25
  3 päeva pärast | 2026-11-24
  kolme päeva pärast | 2026-11-24
  kolme paeva parast kell 10 | 2026-11-24 10:00
  nädala pärast | 2026-11-28
  kahe nädala pärast | 2026-12-05
  2 nädala pärast | 2026-12-05
  kuu aja pärast | 2026-12-21
  kuu pärast | 2026-12-21
  poole aasta pärast | 2027-05-21
  aasta pärast | 2027-11-21
  tunni pärast | 2026-11-21 11:00
  tunni aja pärast | 2026-11-21 11:00
  poole tunni pärast | 2026-11-21 10:30
  pooleteise tunni pärast | 2026-11-21 11:30
  kahe tunni pärast | 2026-11-21 12:00
  15 minuti pärast | 2026-11-21 10:15
  viie tööpäeva pärast | 2026-11-27
  5 tööpäeva jooksul | 2026-11-27
  nädala jooksul | 2026-11-28
  3 päeva tagasi | 2026-11-18
  kaks päeva enne jõule | 2026-12-22
  nädal pärast jõule | 2026-12-31
  kell 15 | 2026-11-21 15:00
  kell 15.30 | 2026-11-21 15:30
  kell 15:30 | 2026-11-21 15:30
  kl 15.30 | 2026-11-21 15:30
  kell viis | 2026-11-21 17:00
  kell pool viis | 2026-11-21 16:30
  kell pool üks | 2026-11-21 12:30
  kell veerand viis | 2026-11-21 16:15
  kell kolmveerand viis | 2026-11-21 16:45
  kella viieks | 2026-11-21 17:00
  kella viie paiku | 2026-11-21 17:00
  kella poole viieks | 2026-11-21 16:30
  kell seitse õhtul | 2026-11-21 19:00
  kell 7 hommikul | 2026-11-22 07:00
  homme kella 14ks | 2026-11-22 14:00
  keskpäeval | 2026-11-21 12:00
  keskööl | 2026-11-22 00:00
  pärast kella viit | 2026-11-21 17:00
  kell 9–11 | 2026-11-22 09:00
  homme kell 14-16 | 2026-11-22 14:00
  esmaspäeval kell 9.00–10.30 | 2026-11-23 09:00
  jõuludeks | 2026-12-24
  enne jõule | 2026-12-24
  jaanipäevaks | 2027-06-24
  iga päev | 2026-11-21 FREQ=DAILY
  iga päev kell 8 | 2026-11-22 08:00 FREQ=DAILY
  igal hommikul | 2026-11-22 09:00 FREQ=DAILY
  iga 3 päeva tagant | 2026-11-21 FREQ=DAILY;INTERVAL=3
  üle päeva | 2026-11-21 FREQ=DAILY;INTERVAL=2
  igal reedel | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  iga reede kell 15 | 2026-11-27 15:00 FREQ=WEEKLY;BYDAY=FR
  igal esmaspäeval | 2026-11-23 FREQ=WEEKLY;BYDAY=MO
  igal esmaspaeval | 2026-11-23 FREQ=WEEKLY;BYDAY=MO
  igal teisel reedel | 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  igal esmaspäeval ja kolmapäeval | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE
  reedeti | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  esmaspäeviti kell 9 | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO
  igal tööpäeval | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  tööpäeviti kell 8 | 2026-11-23 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  igal nädalavahetusel | 2026-11-21 FREQ=WEEKLY;BYDAY=SA,SU
  iga nädal | 2026-11-21 FREQ=WEEKLY
  igal nädalal teisipäeval | 2026-11-24 FREQ=WEEKLY;BYDAY=TU
  üle nädala | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  iga kahe nädala tagant | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  kahe nädala tagant | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  iga kuu | 2026-11-21 FREQ=MONTHLY
  iga kuu 15. kuupäeval | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  iga kuu esimesel esmaspäeval | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  kuu viimasel reedel | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  iga kuu viimasel tööpäeval | 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  iga kuu lõpus | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  iga kolme kuu tagant | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  iga aasta | 2026-11-21 FREQ=YEARLY
  igal aastal 24. detsembril | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  kord nädalas | 2026-11-21 FREQ=WEEKLY
  kord kuus | 2026-11-21 FREQ=MONTHLY
  iga 2 nädala tagant kuni juunini | 2026-11-21 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601
  iga päev alates esmaspäevast | 2026-11-23 FREQ=DAILY
  3 päeva pärast lõpetamist | 2026-11-21 FREQ=DAILY;INTERVAL=3
  kuu alguses | 2026-12-01
  esmaspäevast reedeni | 2026-11-23
  homme 8 õhtul | 2026-11-22 20:00
  iga E, K ja R | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  iga päev välja arvatud pühapäev | 2026-11-21 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
  iga päev kell 9 ja 17 | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  iga jaanuar ja juuli | 2027-01-01 FREQ=YEARLY;BYMONTH=1,7
`);
