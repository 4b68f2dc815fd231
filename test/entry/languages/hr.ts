import { rows } from '../fixed-clock';

/** Croatian dates as people type them; clock as in `SATURDAY`. A repetition follows its first due moment. */
export const HR = rows(`
  danas | 2026-11-21
  danas u 15 | 2026-11-21 15:00
  danas u 15h | 2026-11-21 15:00
  danas popodne | 2026-11-21 15:00
  večeras | 2026-11-21 20:00
  veceras u 8 | 2026-11-21 20:00
  večeras u pola osam | 2026-11-21 19:30
  sutra | 2026-11-22
  sutra ujutro | 2026-11-22 09:00
  sutra rano ujutro | 2026-11-22 07:00
  sutra u 9 | 2026-11-22 09:00
  sutra u 9 ujutro | 2026-11-22 09:00
  sutra u 9:30 | 2026-11-22 09:30
  sutra u 9.30 | 2026-11-22 09:30
  sutra u 14 h | 2026-11-22 14:00
  sutra u 17 sati | 2026-11-22 17:00
  sutra oko 5 | 2026-11-22 17:00
  sutra oko podne | 2026-11-22 12:00
  sutra navečer u 8 | 2026-11-22 20:00
  sutra navecer | 2026-11-22 19:00
  sutra poslije 17h | 2026-11-22 17:00
  do sutra | 2026-11-22
  do sutra u podne | 2026-11-22 12:00
  prekosutra | 2026-11-23
  prekosutra u 10 | 2026-11-23 10:00
  prekosutra popodne | 2026-11-23 15:00
  jučer | 2026-11-20
  ponedjeljak | 2026-11-23
  u ponedjeljak | 2026-11-23
  u ponedjeljak ujutro | 2026-11-23 09:00
  u ponedjeljak u 8 | 2026-11-23 08:00
  do ponedjeljka | 2026-11-23
  od ponedjeljka | 2026-11-23
  od ponedjeljka do petka | 2026-11-23
  ponedjeljak - petak | 2026-11-23
  prije ponedjeljka | 2026-11-23
  u utorak | 2026-11-24
  u utorak popodne u 3 | 2026-11-24 15:00
  u srijedu | 2026-11-25
  srijeda 14:30 | 2026-11-25 14:30
  do srijede u 12 | 2026-11-25 12:00
  u četvrtak | 2026-11-26
  u cetvrtak u 11 | 2026-11-26 11:00
  do četvrtka | 2026-11-26
  u petak | 2026-11-27
  u petak u 17h | 2026-11-27 17:00
  u petak navečer | 2026-11-27 19:00
  najkasnije do petka | 2026-11-27
  rok petak | 2026-11-27
  rok: petak u 16 | 2026-11-27 16:00
  za petak | 2026-11-27
  pet 15:00 | 2026-11-27 15:00
  u subotu | 2026-11-28
  u nedjelju | 2026-11-22
  u nedjelju navečer | 2026-11-22 19:00
  ovaj petak | 2026-11-27
  ovu subotu | 2026-11-21
  sljedeći petak | 2026-11-27
  sljedeći ponedjeljak u 9 | 2026-11-23 09:00
  iduću srijedu | 2026-11-25
  iducu srijedu | 2026-11-25
  do sljedećeg četvrtka | 2026-11-26
  u petak idući tjedan | 2026-11-27
  idući tjedan u utorak | 2026-11-24
  idući tjedan | 2026-11-23
  sljedeći tjedan | 2026-11-23
  ovaj tjedan | 2026-11-22
  u utorak za tjedan dana | 2026-12-01
  ovaj vikend | 2026-11-21
  za vikend | 2026-11-21
  idući vikend | 2026-11-28
  sljedeći mjesec | 2026-12-01
  idući mjesec | 2026-12-01
  ovaj mjesec | 2026-11-30
  iduće godine | 2027-01-01
  krajem mjeseca | 2026-11-30
  do kraja mjeseca | 2026-11-30
  do kraja tjedna | 2026-11-27
  do kraja dana | 2026-11-21
  do kraja godine | 2026-12-31
  do kraja sljedećeg tjedna | 2026-11-27
  krajem sljedećeg mjeseca | 2026-12-31
  početkom prosinca | 2026-12-01
  pocetkom iduceg tjedna | 2026-11-23
  sredinom siječnja | 2027-01-15
  sredinom tjedna | 2026-11-25
  krajem ožujka | 2027-03-31
  u ožujku | 2027-03-01
  u prosincu | 2026-12-01
  do lipnja | 2027-06-01
  5. prosinca | 2026-12-05
  5.prosinca | 2026-12-05
  5. prosinca u 10 | 2026-12-05 10:00
  15. ozujka | 2027-03-15
  petnaestog ožujka | 2027-03-15
  prvog prosinca | 2026-12-01
  do 1. veljače 2027. | 2027-02-01
  24. prosinca 2026. u 18h | 2026-12-24 18:00
  na 24. prosinca | 2026-12-24
  15. decembra | 2026-12-15
  1. maja | 2027-05-01
  24.12. | 2026-12-24
  24.12.2026. | 2026-12-24
  24. 12. u 15 | 2026-12-24 15:00
  5.12. u 9:00 | 2026-12-05 09:00
  5/12 | 2026-12-05
  u petak 27.11. | 2026-11-27
  petak, 4. prosinca | 2026-12-04
  od 1. do 5. prosinca | 2026-12-01
  10.-12. prosinca | 2026-12-10
  do 15. | 2026-12-15
  do 15.12. | 2026-12-15
  petnaestog | 2026-12-15
  15. sljedećeg mjeseca | 2026-12-15
  prvi ponedjeljak u ožujku | 2027-03-01
  zadnji petak u prosincu | 2026-12-25
  za 3 dana | 2026-11-24
  za tri dana | 2026-11-24
  za tri dana u 10 | 2026-11-24 10:00
  za tjedan dana | 2026-11-28
  za tjedan | 2026-11-28
  za dva tjedna | 2026-12-05
  za 2 tjedna | 2026-12-05
  za mjesec dana | 2026-12-21
  za pola godine | 2027-05-21
  za godinu dana | 2027-11-21
  za sat vremena | 2026-11-21 11:00
  za pola sata | 2026-11-21 10:30
  za sat i pol | 2026-11-21 11:30
  za dva sata | 2026-11-21 12:00
  za 15 minuta | 2026-11-21 10:15
  za pet radnih dana | 2026-11-27
  u roku od 7 dana | 2026-11-28
  kroz 3 dana | 2026-11-24
  prije 3 dana | 2026-11-18
  dva dana prije božića | 2026-12-23
  tjedan dana nakon uskrsa | 2027-04-04
  u 10 | 2026-11-21 10:00
  u 15 | 2026-11-21 15:00
  u 15:30 | 2026-11-21 15:30
  u 15.30 | 2026-11-21 15:30
  u 15 i 30 | 2026-11-21 15:30
  u pola pet | 2026-11-21 16:30
  u pola 5 | 2026-11-21 16:30
  sutra u pola devet | 2026-11-22 08:30
  u pet i pol | 2026-11-21 17:30
  u pet i petnaest | 2026-11-21 17:15
  u petnaest do pet | 2026-11-21 16:45
  u 5 do 3 | 2026-11-21 14:55
  u podne | 2026-11-21 12:00
  u ponoć | 2026-11-22 00:00
  nakon ručka | 2026-11-21 13:00
  u sedam navečer | 2026-11-21 19:00
  u 7 ujutro | 2026-11-22 07:00
  u tri popodne | 2026-11-21 15:00
  od 9 do 11 | 2026-11-22 09:00
  sutra od 9 do 11 | 2026-11-22 09:00
  u ponedjeljak od 14 do 16 h | 2026-11-23 14:00
  za Božić | 2026-12-25
  do Uskrsa | 2027-03-28
  na Badnjak | 2026-12-24
  na Staru godinu | 2026-12-31
  do Nove godine | 2027-01-01
  svaki dan | 2026-11-21 FREQ=DAILY
  svaki dan u 8 | 2026-11-22 08:00 FREQ=DAILY
  svako jutro | 2026-11-22 09:00 FREQ=DAILY
  svaka 3 dana | 2026-11-21 FREQ=DAILY;INTERVAL=3
  svaki drugi dan | 2026-11-21 FREQ=DAILY;INTERVAL=2
  svaki petak | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  svakog petka u 15 | 2026-11-27 15:00 FREQ=WEEKLY;BYDAY=FR
  svaki drugi petak | 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  svaki ponedjeljak i srijedu | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE
  petkom | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  ponedjeljkom i četvrtkom u 9 | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO,TH
  svaki radni dan | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  radnim danom u 8 | 2026-11-23 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  svaki vikend | 2026-11-21 FREQ=WEEKLY;BYDAY=SA,SU
  svaki tjedan | 2026-11-21 FREQ=WEEKLY
  svaka dva tjedna | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  svaki tjedan u utorak | 2026-11-24 FREQ=WEEKLY;BYDAY=TU
  svaki mjesec | 2026-11-21 FREQ=MONTHLY
  svaki mjesec 15. | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  svakog 15. u mjesecu | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  prvi ponedjeljak u mjesecu | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  svaki prvi ponedjeljak u mjesecu | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  zadnji petak u mjesecu | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  zadnji radni dan u mjesecu | 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  svaka 3 mjeseca | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  svake godine | 2026-11-21 FREQ=YEARLY
  svake godine 24. prosinca | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  mjesečno | 2026-11-21 FREQ=MONTHLY
  jednom tjedno | 2026-11-21 FREQ=WEEKLY
  svaka 2 tjedna do lipnja | 2026-11-21 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601
  svaki dan od ponedjeljka | 2026-11-23 FREQ=DAILY
  3 dana nakon završetka | 2026-11-21 FREQ=DAILY;INTERVAL=3
  za jos 2 sata | 2026-11-21 12:00
  za 3/4 sata | 2026-11-21 10:45
  tjedan dana od danas | 2026-11-28
  danas 8 navečer | 2026-11-21 20:00
  sutra u 15,30 | 2026-11-22 15:30
  5.1.2027. u 10 | 2027-01-05 10:00
  majčin dan | 2027-05-09
  četvrt do podneva | 2026-11-21 11:45
  svaki dan osim nedjelje | 2026-11-21 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
  svaki dan osim vikenda | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  svaki dan u 9 i u 17 | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  svakog 14. siječnja i 14. travnja | 2027-01-14 FREQ=YEARLY;BYMONTH=1,4;BYMONTHDAY=14
  svaki po, sr i pe | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  dvaput tjedno | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  tri puta tjedno | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  dva puta dnevno | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  dvaput mjesečno | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  petak prije Božića | 2026-12-18
`);
