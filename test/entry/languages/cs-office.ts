import { rows } from '../fixed-clock';

/** Whole Czech entries as an office types them; the clocks are those of `office.test.ts`. */
export const CS_WEDNESDAY = rows(`
  zítra brzo ráno na letiště | 2027-03-11 07:00
  ve čtvrtek dopo pohovor | 2027-03-11 09:00
  do zítřka do 12 poslat seznam hostů | 2027-03-11 12:00
  do po nahlásit jméno řidiče | 2027-03-15
  čt 11.3. 14:30 Teams s Vídní | 2027-03-11 14:30
  pá v 10 kopírka | 2027-03-12 10:00
  schůzka v po 15.3. od 10 do 12h | 2027-03-15 10:00
  v 10.15 volá Petra | 2027-03-10 10:15
  v 9 ráno zítra | 2027-03-11 09:00
  v 7 večer večeře | 2027-03-10 19:00
  ve 20 h zavolat do Ameriky | 2027-03-10 20:00
  ve 2 odpoledne kurýr | 2027-03-10 14:00
  půl hodiny před půlnocí | 2027-03-10 23:30
  v půl čtvrté | 2027-03-10 15:30
  o půl čtvrté | 2027-03-10 15:30
  tři čtvrtě na čtyři | 2027-03-10 15:45
  za 2 týd. připomenout | 2027-03-24
  za 3 měs. prodloužit doménu | 2027-06-10
  za 45 min porada | 2027-03-10 10:45
  za 1h | 2027-03-10 11:00
  za půldruhé hodiny | 2027-03-10 11:30
  za čtrnáct dní | 2027-03-24
  za 14 dní v 9 | 2027-03-24 09:00
  dva dny před Velikonocemi | 2027-03-26
  tři dny před 1. květnem | 2027-04-28
  týden po Velikonocích | 2027-04-04
  1.4. | 2027-04-01
  01.04.27 | 2027-04-01
  1/4/2027 | 2027-04-01
  2027-04-01 14:00 | 2027-04-01 14:00
  12. dub. | 2027-04-12
  5. kvě v 8 | 2027-05-05 08:00
  v červnu k moři | 2027-06-01
  koncem června | 2027-06-30
  na konci kvartálu | 2027-03-31
  do konce příštího týdne | 2027-03-19
  příští týden ve středu v 15h | 2027-03-17 15:00
  ve středu příštího týdne | 2027-03-17
  v pondělí za dva týdny | 2027-03-29
  od zítřka nový kód ke dveřím | 2027-03-11
  druhého dubna | 2027-04-02
  pátého v měsíci | 2027-04-05
  patnáctého dubna v poledne | 2027-04-15 12:00
  každý den kromě víkendu v 8 | 2027-03-11 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  co týden | 2027-03-10 FREQ=WEEKLY
  každých 14 dní | 2027-03-10 FREQ=DAILY;INTERVAL=14
  každé 2 hodiny napít se | 2027-03-10 12:00 FREQ=HOURLY;INTERVAL=2
  každej den v 17:30 | 2027-03-10 17:30 FREQ=DAILY
  každé ráno v 7 | 2027-03-11 07:00 FREQ=DAILY
  každé po a čt v 18h | 2027-03-11 18:00 FREQ=WEEKLY;BYDAY=MO,TH
  každou druhou sobotu | 2027-03-13 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA
  první pracovní den v měsíci | 2027-04-01 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  vždy poslední pátek v měsíci | 2027-03-26 FREQ=MONTHLY;BYDAY=-1FR
  vždy na konci měsíce | 2027-03-31 FREQ=MONTHLY;BYMONTHDAY=-1
  vždycky v pondělí ráno | 2027-03-15 09:00 FREQ=WEEKLY;BYDAY=MO
  jednou za tři měsíce | 2027-03-10 FREQ=MONTHLY;INTERVAL=3
  jednou za 14 dní | 2027-03-10 FREQ=DAILY;INTERVAL=14
  jednou za dva týdny | 2027-03-10 FREQ=WEEKLY;INTERVAL=2
  každý druhý týden v pátek | 2027-03-12 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  dvakrát ročně | 2027-03-10 FREQ=MONTHLY;INTERVAL=6
  každou sobotu a neděli | 2027-03-13 FREQ=WEEKLY;BYDAY=SA,SU
  každý týden od 1.4. | 2027-04-01 FREQ=WEEKLY
  vždy v pátek odpoledne uklidit stůl | 2027-03-12 15:00 FREQ=WEEKLY;BYDAY=FR
  ob týden v úterý | 2027-03-16 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
  každé čtvrtletí | 2027-03-10 FREQ=MONTHLY;INTERVAL=3
  v pátek nebo v sobotu | 2027-03-12
  příští dva týdny | 2027-03-24
  urgentní do 15h | 2027-03-10 15:00
  co nejdřív, nejpozději zítra | 2027-03-11
  nejpozději ve čtvrtek v poledne | 2027-03-11 12:00
  ve lhůtě 5 dnů | 2027-03-15
  do 8 pracovních dnů | 2027-03-22
  během příštího týdne | 2027-03-15
  na Vánoce koupit dárky | 2027-12-24
  na Štědrý den | 2027-12-24
  pozdě večer zítra | 2027-03-11 22:00
  o půlnoci | 2027-03-11 00:00
  zítra ve stejnou dobu | 2027-03-11 10:00
  zítra ráno před 9 | 2027-03-11 09:00
  zítra po 14h | 2027-03-11 14:00
  dnes po 16. hodině | 2027-03-10 16:00
  v 17. hodin | 2027-03-10 17:00
  Kontrola smlouvy (do pátku) | 2027-03-12
  Kontrola smlouvy - pátek 12h | 2027-03-12 12:00
  pátek: kontrola smlouvy | 2027-03-12
  poslední den v měsíci | 2027-03-31
  12.-16.4. veletrh v Brně | 2027-04-12
  obden zalít kytky | 2027-03-10 FREQ=DAILY;INTERVAL=2
`);

export const CS_FRIDAY = rows(`
  ještě dnes poslat Honzovi zálohovku | 2027-09-17
  do úterka do 10 připravit podklady pro radu | 2027-09-21 10:00
  volala pí Dvořáková, zavolat jí zpátky v pondělí | 2027-09-20
  pondělí 8:00 předání klíčů | 2027-09-20 08:00
  ve středu v půl desáté audit | 2027-09-22 09:30
  22.9. v 11 h podpis smlouvy u notáře | 2027-09-22 11:00
  do 30.9. podat přiznání k DPH | 2027-09-30
  30. září poslední termín pro přihlášky | 2027-09-30
  od prvního října nový ceník | 2027-10-01
  začátkem října objednat kalendáře | 2027-10-01
  koncem týdne připomenout řediteli cesťák | 2027-09-17
  příští čtvrtek večer večírek | 2027-09-23 19:00
  za tři týdny zkontrolovat zásoby papíru | 2027-10-08
  za půl roku prodloužit licenci | 2028-03-17
  za 90 minut se ozvat kurýrovi | 2027-09-17 15:30
  zítra dopoledne odvézt auto na technickou | 2027-09-18 09:00
  dnes v půl čtvrté telefonát s Vídní | 2027-09-17 15:30
  v pondělí od 13 do 15 hodin lékařská prohlídka | 2027-09-20 13:00
  od 4. do 8. října má Jana dovolenou | 2027-10-04
  každý pátek do 12 poslat týdenní přehled | 2027-09-24 12:00 FREQ=WEEKLY;BYDAY=FR
  každý poslední pracovní den v měsíci uzavřít pokladnu | 2027-09-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  každého 15. v měsíci odvody | 2027-10-15 FREQ=MONTHLY;BYMONTHDAY=15
  každý čtvrtek ve 14 online porada s dodavatelem | 2027-09-23 14:00 FREQ=WEEKLY;BYDAY=TH
  každé dva měsíce vyměnit filtr v kávovaru | 2027-09-17 FREQ=MONTHLY;INTERVAL=2
  každý pracovní den ráno otevřít poštu | 2027-09-20 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  jednou měsíčně zkontrolovat lékárničku | 2027-09-17 FREQ=MONTHLY
  každý rok v prosinci rozeslat přání | 2027-12-01 FREQ=YEARLY;BYMONTH=12
  út 16h: zubař | 2027-09-21 16:00
  vyzvednout oblek z čistírny v sobotu do 13 | 2027-09-18 13:00
  rezervovat hotel v Brně na 12.10. #cesta +Marie | 2027-10-12
  !2 zítra do poledne odepsat právníkovi | 2027-09-18 12:00
`);

export const CS_TUESDAY = rows(`
  ozvat se účetní pozítří ráno | 2027-06-10 09:00
  oběd s Tomášem v pátek v jednu | 2027-06-11 13:00
  11.6. ve 14.30 prezentace pro vedení | 2027-06-11 14:30
  doručit podepsané smlouvy do pondělí 14.6. | 2027-06-14
  druhý pátek v červenci teambuilding | 2027-07-09
  potvrdit termín servisákovi do zítřejšího večera | 2027-06-09 19:00
  objednat vizitky (termín 25. června) | 2027-06-25
  za osm dní končí zkušebka | 2027-06-16
  příští úterý v 10:15 videohovor s Grazem | 2027-06-15 10:15
  v neděli v 18:45 vyzvednout hosty na letišti | 2027-06-13 18:45
  zavolat na rozvoz za 20 min | 2027-06-08 09:35
  koncem července uzavřít projekt | 2027-07-31
  v polovině srpna připomenout anketu | 2027-08-15
  každou středu v 8:30 porada oddělení | 2027-06-09 08:30 FREQ=WEEKLY;BYDAY=WE
  každé druhé pondělí kontrola nákladů | 2027-06-14 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
  každé úterý a pátek zalít fíkus | 2027-06-08 FREQ=WEEKLY;BYDAY=TU,FR
  každých 10 dní zkontrolovat toner | 2027-06-08 FREQ=DAILY;INTERVAL=10
  prvního v měsíci poslat docházku | 2027-07-01
  každý měsíc do 5. poslat výpis | 2027-07-05 FREQ=MONTHLY;BYMONTHDAY=5
  každý den v 16h záloha | 2027-06-08 16:00 FREQ=DAILY
  čtvrtletně kontrola hasičáků | 2027-06-08 FREQ=MONTHLY;INTERVAL=3
  ctvrtek 10h schuzka | 2027-06-10 10:00
  pozítří ve 13 setkání s děkanem +Petra #fakulta | 2027-06-10 13:00
  zítra 8-10 inventura | 2027-06-09 08:00
  dnes od 11 do půl jedné workshop | 2027-06-08 11:00
  týden před Vánocemi uzavřít objednávky | 2027-12-17
  v listopadu obnovit pojištění | 2027-11-01
  od středy pracuju z domova | 2027-06-09
  v 15:00 zavolat Kristýně | 2027-06-08 15:00
`);

/** Entries in which nothing says when. */
export const CS_WITHOUT = `
v lichém týdnu
co nejdřív
po svátcích
po poradě poslat zápis
Zavolat Věře Sobotové
Květen s.r.o. – nová adresa
Koupit dvoje hodiny na zeď
Vytisknout formulář 2.1
Zkontrolovat pokoje 204 a 205
Výsledky ankety z úterý
Kytka pro paní Nedělovou
Byt v ulici 28. října 8
do konce prázdnin naplánovat dovolené
Vzkaz pro Petra Sobotu
Září Consulting faktura 17-1-1
Koupit šest lahví vody
Vyměnit 3 žárovky
Nahlásit poruchu výtahu ve 4. patře
Domluvit termín s doktorem
Poměr 3:2
Naskenovat strany 10-12
Kód zboží 12.05.114
Sepsat ohlédnutí za minulým týdnem
Zavolat panu Pátkovi
Smlouva s firmou Pátek s.r.o.
Přečíst Robinson a Pátek
Napsat Jiřímu Sobotovi
Poslat mail Věře Nedělové
Tomáš Duben potřebuje potvrzení
Pozvat Karla Března
Zeptat se Máji na klíče
Objednat 25 židlí
Dlouhá 15, Praha 1
Náměstí 14. října – ověřit adresu
Nainstalovat verzi 3.12
Zaúčtovat fakturu 12/2027
Zaplatit 150,00 Kč dodavateli
Sleva 5 % pro stálé zákazníky
Zavolat 604 234 567
V místnosti 12 nejde topení
Článek 7 zákoníku práce
Ulice 17. listopadu – parkování
Koupit pět obálek a dva šanony
Doručit tři kopie smlouvy
Poznámky z pondělí
Seznam věcí do Brna
Hodiny na chodbě stojí
Opravit nástěnné hodiny
Nový týdenní plán
Večerní Praha – zrušit předplatné
Magazín Týden inzerát
Porovnat nabídky A a B
Knížka Rok na vsi
`;
