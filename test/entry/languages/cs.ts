import { rows } from '../fixed-clock';

/** Czech dates as people type them; clock as in `SATURDAY`. A repetition follows its first due moment. */
export const CS = rows(`
  dnes | 2026-11-21
  dneska | 2026-11-21
  dnes ve 14:00 | 2026-11-21 14:00
  dnes v 17h | 2026-11-21 17:00
  dnes odpoledne | 2026-11-21 15:00
  dnes večer | 2026-11-21 20:00
  dneska večer v osm | 2026-11-21 20:00
  do dneška | 2026-11-21
  zítra | 2026-11-22
  zejtra | 2026-11-22
  zitra rano | 2026-11-22 09:00
  zítra ráno v 7 | 2026-11-22 07:00
  zítra brzy ráno | 2026-11-22 07:00
  zítra v 9 | 2026-11-22 09:00
  zítra v 9.30 | 2026-11-22 09:30
  zítra v 9:30 | 2026-11-22 09:30
  zítra dopoledne | 2026-11-22 09:00
  zítra odpoledne ve 3 | 2026-11-22 15:00
  zítra v poledne | 2026-11-22 12:00
  zítra po obědě | 2026-11-22 13:00
  zítra večer | 2026-11-22 19:00
  zítra kolem páté | 2026-11-22 17:00
  do zítřka | 2026-11-22
  do zítra do 15:00 | 2026-11-22 15:00
  pozítří | 2026-11-23
  pozitri v 10 | 2026-11-23 10:00
  včera | 2026-11-20
  předevčírem | 2026-11-19
  pondělí | 2026-11-23
  v pondělí | 2026-11-23
  v pondeli | 2026-11-23
  v pondělí ráno | 2026-11-23 09:00
  v pondělí v 8 | 2026-11-23 08:00
  do pondělí | 2026-11-23
  od pondělí | 2026-11-23
  od pondělí do pátku | 2026-11-23
  po-pá | 2026-11-23
  pondělí až středa | 2026-11-23
  po 23. 11. | 2026-11-23
  v úterý | 2026-11-24
  v utery ve 14 | 2026-11-24 14:00
  v úterý odpoledne | 2026-11-24 15:00
  ve středu | 2026-11-25
  ve stredu v 10:15 | 2026-11-25 10:15
  do středy | 2026-11-25
  ve čtvrtek | 2026-11-26
  ve ctvrtek | 2026-11-26
  ve čtvrtek v 16 hodin | 2026-11-26 16:00
  do čtvrtka | 2026-11-26
  v pátek | 2026-11-27
  v patek vecer | 2026-11-27 19:00
  v pátek v půl páté | 2026-11-27 16:30
  do pátku | 2026-11-27
  nejpozději do pátku | 2026-11-27
  nejpozději v pátek | 2026-11-27
  před pátkem | 2026-11-27
  na pátek | 2026-11-27
  termín pátek | 2026-11-27
  termín: středa 12:00 | 2026-11-25 12:00
  v sobotu | 2026-11-28
  v sobotu v 15 | 2026-11-21 15:00
  v neděli | 2026-11-22
  v neděli večer | 2026-11-22 19:00
  tento pátek | 2026-11-27
  tenhle pátek | 2026-11-27
  příští pátek | 2026-11-27
  příští úterý | 2026-11-24
  příští středu v 9 | 2026-11-25 09:00
  přespříští úterý | 2026-12-01
  prespristi utery | 2026-12-01
  přespříští týden | 2026-11-30
  příští týden v úterý | 2026-11-24
  v úterý příští týden | 2026-11-24
  v úterý za týden | 2026-12-01
  příští týden | 2026-11-23
  tento týden | 2026-11-22
  o víkendu | 2026-11-21
  na víkend | 2026-11-21
  příští víkend | 2026-11-28
  příští měsíc | 2026-12-01
  tento měsíc | 2026-11-30
  příští rok | 2027-01-01
  koncem měsíce | 2026-11-30
  do konce měsíce | 2026-11-30
  do konce týdne | 2026-11-27
  do konce dne | 2026-11-21
  do konce roku | 2026-12-31
  do konce příštího týdne | 2026-11-27
  koncem příštího měsíce | 2026-12-31
  začátkem března | 2027-03-01
  začátkem příštího týdne | 2026-11-23
  v polovině ledna | 2027-01-15
  koncem března | 2027-03-31
  v březnu | 2027-03-01
  do června | 2027-06-01
  15. března | 2027-03-15
  15.března | 2027-03-15
  15. brezna v 10 | 2027-03-15 10:00
  patnáctého března | 2027-03-15
  prvního prosince | 2026-12-01
  dvacátého čtvrtého prosince | 2026-12-24
  24. prosince v 8 ráno | 2026-12-24 08:00
  24. prosince 2026 | 2026-12-24
  dne 24. 12. 2026 | 2026-12-24
  24. 12. 2026 v 15:00 | 2026-12-24 15:00
  24.12. | 2026-12-24
  24. 12. | 2026-12-24
  5.12. v 9 | 2026-12-05 09:00
  5/12 | 2026-12-05
  v pátek 27. 11. | 2026-11-27
  pátek 4. prosince | 2026-12-04
  pá 4.12. | 2026-12-04
  od 1. do 5. prosince | 2026-12-01
  10.–12. prosince | 2026-12-10
  do 15. | 2026-12-15
  do 15. 12. | 2026-12-15
  patnáctého | 2026-12-15
  15. příští měsíc | 2026-12-15
  první pondělí v březnu | 2027-03-01
  poslední pátek v prosinci | 2026-12-25
  do 50. týdne | 2026-12-07
  za 3 dny | 2026-11-24
  za tři dny | 2026-11-24
  za tri dny v 10 | 2026-11-24 10:00
  do tří dnů | 2026-11-24
  do 14 dnů | 2026-12-05
  za týden | 2026-11-28
  do týdne | 2026-11-28
  za dva týdny | 2026-12-05
  za 14 dní | 2026-12-05
  za měsíc | 2026-12-21
  za půl roku | 2027-05-21
  za rok | 2027-11-21
  za hodinu | 2026-11-21 11:00
  za půl hodiny | 2026-11-21 10:30
  za hodinu a půl | 2026-11-21 11:30
  za čtvrt hodiny | 2026-11-21 10:15
  za dvě hodiny | 2026-11-21 12:00
  za 15 minut | 2026-11-21 10:15
  za pět pracovních dnů | 2026-11-27
  před 3 dny | 2026-11-18
  dva dny před Vánocemi | 2026-12-22
  v 15 | 2026-11-21 15:00
  v 15 hodin | 2026-11-21 15:00
  v 15.30 | 2026-11-21 15:30
  v 15:30 | 2026-11-21 15:30
  v pět | 2026-11-21 17:00
  v pět odpoledne | 2026-11-21 17:00
  v půl páté | 2026-11-21 16:30
  v pul pate | 2026-11-21 16:30
  v půl pátý | 2026-11-21 16:30
  zítra v půl deváté | 2026-11-22 08:30
  ve čtvrt na pět | 2026-11-21 16:15
  ve tři čtvrtě na pět | 2026-11-21 16:45
  třičtvrtě na pět | 2026-11-21 16:45
  v sedm večer | 2026-11-21 19:00
  v 7 ráno | 2026-11-22 07:00
  v poledne | 2026-11-21 12:00
  o půlnoci | 2026-11-22 00:00
  po 14:00 | 2026-11-21 14:00
  od 9 do 11 | 2026-11-22 09:00
  zítra od 9 do 11 | 2026-11-22 09:00
  zítra 14–16 | 2026-11-22 14:00
  do Vánoc | 2026-12-24
  na Štědrý den | 2026-12-24
  na Silvestra | 2026-12-31
  do Velikonoc | 2027-03-28
  každý den | 2026-11-21 FREQ=DAILY
  každý den v 8 | 2026-11-22 08:00 FREQ=DAILY
  každé ráno | 2026-11-22 09:00 FREQ=DAILY
  každé 3 dny | 2026-11-21 FREQ=DAILY;INTERVAL=3
  každý druhý den | 2026-11-21 FREQ=DAILY;INTERVAL=2
  obden | 2026-11-21 FREQ=DAILY;INTERVAL=2
  každý pátek | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  kazdy patek v 15 | 2026-11-27 15:00 FREQ=WEEKLY;BYDAY=FR
  každou středu | 2026-11-25 FREQ=WEEKLY;BYDAY=WE
  každé druhé úterý | 2026-11-24 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
  každé pondělí a středu | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE
  vždy v pondělí | 2026-11-23 FREQ=WEEKLY;BYDAY=MO
  každý pracovní den | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  každý víkend | 2026-11-21 FREQ=WEEKLY;BYDAY=SA,SU
  každý týden | 2026-11-21 FREQ=WEEKLY
  každé dva týdny | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  co dva týdny | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  každý týden v úterý | 2026-11-24 FREQ=WEEKLY;BYDAY=TU
  každý měsíc | 2026-11-21 FREQ=MONTHLY
  každý měsíc 15. | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  každého 15. | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  první pondělí v měsíci | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  každé první pondělí v měsíci | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  poslední pátek v měsíci | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  poslední pracovní den v měsíci | 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  každé 3 měsíce | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  čtvrtletně | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  každý rok | 2026-11-21 FREQ=YEARLY
  každý rok 24. prosince | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  jednou týdně | 2026-11-21 FREQ=WEEKLY
  jednou za měsíc | 2026-11-21 FREQ=MONTHLY
  jednou za dva týdny | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  každé 2 týdny do června | 2026-11-21 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601
  každý den od pondělí | 2026-11-23 FREQ=DAILY
  3 dny po dokončení | 2026-11-21 FREQ=DAILY;INTERVAL=3
  ještě za 2 hodiny | 2026-11-21 12:00
  týden ode dneška | 2026-11-28
  dnes 8 večer | 2026-11-21 20:00
  od pondělí do pátku | 2026-11-23
  každý den kromě neděle | 2026-11-21 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
  každý den kromě víkendu | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  každý den v 9 a v 17 | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  každý po, st a pá | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  každý leden a červenec | 2027-01-01 FREQ=YEARLY;BYMONTH=1,7
  dvakrát týdně | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  3x týdně | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  dvakrát denně | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  dvakrat mesicne | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  konec IV. kvartálu | 2026-12-31
`);
