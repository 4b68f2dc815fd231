import { rows } from '../fixed-clock';

/** Whole Croatian entries as an office types them; the clocks are those of `office.test.ts`. */
export const HR_WEDNESDAY = rows(`
  sutra rano u zračnu luku | 2027-03-11 07:00
  u četvrtak prije podne intervju | 2027-03-11 09:00
  do sutra u 12 poslati popis gostiju | 2027-03-11 12:00
  do pon. javiti ime vozača | 2027-03-15
  čet 11.3. 14:30 Teams s Beogradom | 2027-03-11 14:30
  pet u 10 fotokopirka | 2027-03-12 10:00
  sastanak u pon 15.3. od 10 do 12h | 2027-03-15 10:00
  u 10.15h zove me Petra | 2027-03-10 10:15
  u 9 ujutro sutra | 2027-03-11 09:00
  u 7 navečer večera | 2027-03-10 19:00
  u 20 h nazvati Ameriku | 2027-03-10 20:00
  u 2 popodne kurir | 2027-03-10 14:00
  pola sata prije ponoći | 2027-03-10 23:30
  u deset do pet | 2027-03-10 16:50
  pet i petnaest popodne | 2027-03-10 17:15
  za 2 tj. podsjetnik | 2027-03-24
  za 3 mj. obnoviti domenu | 2027-06-10
  za 45 min sastanak | 2027-03-10 10:45
  za 1h | 2027-03-10 11:00
  za tjedan i pol | 2027-03-21
  za dva dana u 9 | 2027-03-12 09:00
  dva dana prije Uskrsa | 2027-03-26
  tri dana prije 1. svibnja | 2027-04-28
  tjedan dana nakon Uskrsa | 2027-04-04
  1.4. | 2027-04-01
  01.04.27. | 2027-04-01
  1/4/2027 | 2027-04-01
  2027-04-01 14:00 | 2027-04-01 14:00
  12. trav. | 2027-04-12
  5. svi u 8 | 2027-05-05 08:00
  u lipnju na more | 2027-06-01
  krajem lipnja | 2027-06-30
  kraj kvartala | 2027-03-31
  do kraja idućeg tjedna | 2027-03-19
  idući tjedan u srijedu u 15h | 2027-03-17 15:00
  srijeda idući tjedan | 2027-03-17
  ponedjeljak za dva tjedna | 2027-03-29
  od sutra novi kod za vrata | 2027-03-11
  drugog travnja | 2027-04-02
  petog u mjesecu | 2027-04-05
  petnaestog travnja u podne | 2027-04-15 12:00
  svaki dan osim vikenda u 8 | 2027-03-11 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  svakih tjedan dana | 2027-03-10 FREQ=WEEKLY
  svakih 14 dana | 2027-03-10 FREQ=DAILY;INTERVAL=14
  svaka 2 sata popiti vodu | 2027-03-10 12:00 FREQ=HOURLY;INTERVAL=2
  svakog dana u 17:30 | 2027-03-10 17:30 FREQ=DAILY
  svakog jutra u 7 | 2027-03-11 07:00 FREQ=DAILY
  svaki pon i čet u 18h | 2027-03-11 18:00 FREQ=WEEKLY;BYDAY=MO,TH
  svake druge subote | 2027-03-13 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA
  prvog radnog dana u mjesecu | 2027-04-01 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  svakog zadnjeg petka u mjesecu | 2027-03-26 FREQ=MONTHLY;BYDAY=-1FR
  svaki mjesec krajem mjeseca | 2027-03-31 FREQ=MONTHLY;BYMONTHDAY=-1
  jednom u tri mjeseca | 2027-03-10 FREQ=MONTHLY;INTERVAL=3
  jednom u dva tjedna | 2027-03-10 FREQ=WEEKLY;INTERVAL=2
  svaki drugi tjedan u petak | 2027-03-12 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  dva puta godišnje | 2027-03-10 FREQ=MONTHLY;INTERVAL=6
  svake subote i nedjelje | 2027-03-13 FREQ=WEEKLY;BYDAY=SA,SU
  svaki tjedan od 1.4. | 2027-04-01 FREQ=WEEKLY
  petkom poslijepodne počistiti stol | 2027-03-12 15:00 FREQ=WEEKLY;BYDAY=FR
  u petak ili subotu | 2027-03-12
  sljedeća dva tjedna | 2027-03-24
  hitno do 15h | 2027-03-10 15:00
  cim prije, najkasnije sutra | 2027-03-11
  do četvrtka u podne najkasnije | 2027-03-11 12:00
  u roku 5 dana | 2027-03-15
  u roku od 8 radnih dana | 2027-03-22
  tijekom idućeg tjedna | 2027-03-15
  za Božić kupiti poklone | 2027-12-25
  na Badnjak | 2027-12-24
  kasno navečer sutra | 2027-03-11 22:00
  u ponoć | 2027-03-11 00:00
  sutra u isto vrijeme | 2027-03-11 10:00
  sutra ujutro prije 9 | 2027-03-11 09:00
  sutra poslije 14h | 2027-03-11 14:00
  nakon 16 sati danas | 2027-03-10 16:00
  Pregled ugovora (do petka) | 2027-03-12
  Pregled ugovora - petak 12h | 2027-03-12 12:00
  petak: pregled ugovora | 2027-03-12
  zadnji dan u mjesecu | 2027-03-31
  12.-16.4. sajam u Zagrebu | 2027-04-12
  vikendom zalijevati biljke | 2027-03-13 FREQ=WEEKLY;BYDAY=SA,SU
`);

export const HR_FRIDAY = rows(`
  poslati Ivanu predračun još danas | 2027-09-17
  do utorka u 10 pripremiti materijale za odbor | 2027-09-21 10:00
  zvala gđa Babić, nazvati ju natrag u ponedjeljak | 2027-09-20
  ponedjeljak 8:00 primopredaja ključeva | 2027-09-20 08:00
  u srijedu u devet i trideset audit | 2027-09-22 09:30
  22.9. u 11 h potpis ugovora kod bilježnika | 2027-09-22 11:00
  do 30.9. predati PDV obrazac | 2027-09-30
  30. rujna zadnji rok za natječaj | 2027-09-30
  prvog listopada novi cjenik | 2027-10-01
  početkom listopada naručiti kalendare | 2027-10-01
  krajem tjedna podsjetiti direktora na putni nalog | 2027-09-17
  idući četvrtak navečer domjenak | 2027-09-23 19:00
  za tri tjedna provjeriti zalihe papira | 2027-10-08
  za pola godine produžiti licencu | 2028-03-17
  za 90 minuta javiti se kuriru | 2027-09-17 15:30
  sutra prije podne odvesti auto na tehnički | 2027-09-18 09:00
  danas u pola četiri telefonska s Bečom | 2027-09-17 15:30
  u ponedjeljak od 13 do 15 sati sistematski pregled | 2027-09-20 13:00
  od 4. do 8. listopada Ana na godišnjem | 2027-10-04
  svaki petak do 12 poslati tjedni pregled | 2027-09-24 12:00 FREQ=WEEKLY;BYDAY=FR
  svakog zadnjeg radnog dana u mjesecu zaključiti blagajnu | 2027-09-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  svaki 15. u mjesecu uplata doprinosa | 2027-10-15 FREQ=MONTHLY;BYMONTHDAY=15
  četvrtkom u 14 online sastanak s dobavljačem | 2027-09-23 14:00 FREQ=WEEKLY;BYDAY=TH
  svaka dva mjeseca promijeniti filter u aparatu | 2027-09-17 FREQ=MONTHLY;INTERVAL=2
  svaki radni dan ujutro otvoriti poštu | 2027-09-20 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  jednom mjesečno provjeriti prvu pomoć | 2027-09-17 FREQ=MONTHLY
  svake godine u prosincu poslati čestitke | 2027-12-01 FREQ=YEARLY;BYMONTH=12
  podsjetnik uto 16h: zubar | 2027-09-21 16:00
  preuzmi odijelo iz kemijske u subotu prije 13 | 2027-09-18 13:00
  rezervirati hotel u Splitu za 12.10. #put +Marija | 2027-10-12
  !2 sutra do podneva odgovoriti odvjetniku | 2027-09-18 12:00
`);

export const HR_TUESDAY = rows(`
  javi se knjigovođi prekosutra ujutro | 2027-06-10 09:00
  ručak s Tomislavom u petak u jedan | 2027-06-11 13:00
  11.6. u 14.30 prezentacija za upravu | 2027-06-11 14:30
  dostaviti potpisane ugovore do ponedjeljka, 14.6. | 2027-06-14
  drugi petak u srpnju team building | 2027-07-09
  potvrditi termin serviseru do sutra navečer | 2027-06-09 19:00
  naručiti vizitke (rok 25. lipnja) | 2027-06-25
  za osam dana ističe probno razdoblje | 2027-06-16
  idućeg utorka u 10 i 15 videopoziv s Grazom | 2027-06-15 10:15
  u nedjelju u 18:45 dočekati goste na aerodromu | 2027-06-13 18:45
  nazvati dostavu za 20 min | 2027-06-08 09:35
  krajem srpnja zatvoriti projekt | 2027-07-31
  sredinom kolovoza podsjetiti na anketu | 2027-08-15
  svake srijede u 8:30 stručni kolegij | 2027-06-09 08:30 FREQ=WEEKLY;BYDAY=WE
  svaki drugi ponedjeljak pregled troškova | 2027-06-14 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
  utorkom i petkom zaliti fikus | 2027-06-08 FREQ=WEEKLY;BYDAY=TU,FR
  svakih 10 dana provjeriti toner | 2027-06-08 FREQ=DAILY;INTERVAL=10
  prvog u mjesecu poslati satnicu | 2027-07-01
  svaki mjesec do 5. poslati izvod | 2027-07-05 FREQ=MONTHLY;BYMONTHDAY=5
  svaki dan u 16h sigurnosna kopija | 2027-06-08 16:00 FREQ=DAILY
  tromjesečno provjeriti vatrogasne aparate | 2027-06-08 FREQ=MONTHLY;INTERVAL=3
  cetvrtak 10h sastanak | 2027-06-10 10:00
  prekosutra u 13 susret s dekanom +Petra #fakultet | 2027-06-10 13:00
  sutra 8-10 inventura | 2027-06-09 08:00
  danas od 11 do pola 1 radionica | 2027-06-08 11:00
  tjedan prije Božića zatvoriti narudžbe | 2027-12-18
  u studenom obnoviti osiguranje | 2027-11-01
  do Velike Gospe riješiti godišnje odmore | 2027-08-15
  od srijede radim od kuće | 2027-06-09
  u 15:00 nazvati Kristinu | 2027-06-08 15:00
`);

/** Entries in which nothing says when. */
export const HR_WITHOUT = `
što prije
poslije praznika
dan prije sastanka
nakon sastanka poslati zapisnik
Nazvati Vedranu Subotu
Lipanj d.o.o. – nova adresa
Kupiti dva sata za zid
Ispisati obrazac JOPPD 2.1
Provjeriti sobu 204 i 205
Cvijeće za gospođu Nedjeljku
Stan u Ulici kralja Tomislava 8
Poruka za Nedjeljka
Rujan Consulting račun 17-1-1
Kupiti šest boca vode
Zamijeniti 3 žarulje
Prijaviti kvar lifta na 4. katu
Dogovoriti termin s doktorom
Omjer 3:2
Skenirati stranice 10-12
Šifra artikla 12.05.114
Napisati osvrt na prošli tjedan
Nazvati gospodina Petka
Ugovor s tvrtkom Petak d.o.o.
Pročitati knjigu Robinson i Petko
Kontaktirati Nedjeljka Marića
Poslati mail Nedjeljki
Maja Kovač treba potvrdu
Nazvati Maju
Pitati Sunčanu za ključeve
Naručiti 25 stolica
Ilica 15, Zagreb
Ulica 30. svibnja 1990. provjeriti adresu
Instalirati verziju 3.12
Račun 12/2027 knjižiti
Platiti 150,00 € dobavljaču
Popust od 5% za stalne kupce
Nazvati 091 234 5678
Soba 12 nema grijanje
Članak 7. Zakona o radu
Trg 9. svibnja – provjera parkinga
Kupiti pet kuverti i dva registratora
Dostaviti tri primjerka ugovora
Bilješke od ponedjeljka
Popis za put u Split
Sat u hodniku stoji
Popraviti zidni sat
Novi tjedni plan
Večernji list – otkazati pretplatu
Jutarnji list oglas
Usporediti ponude A i B
Marko Travanj – životopis
`;
