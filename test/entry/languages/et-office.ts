import { rows } from '../fixed-clock';

/** Whole Estonian entries as an office types them; the clocks are those of `office.test.ts`. */
export const ET_WEDNESDAY = rows(`
  homme hommikul vara lennujaama | 2027-03-11 07:00
  neljapäeva ennelõunal intervjuu | 2027-03-11 09:00
  homme kella 12ks külaliste nimekiri | 2027-03-11 12:00
  esmaspäevaks öelda juhi nimi | 2027-03-15
  N 11.03 kell 14.30 Teams Helsingiga | 2027-03-11 14:30
  R kell 10 koopiamasin | 2027-03-12 10:00
  koosolek E 15.03 kell 10-12 | 2027-03-15 10:00
  kell 10.15 helistab Piret | 2027-03-10 10:15
  kell 9 hommikul homme | 2027-03-11 09:00
  kell 7 õhtul õhtusöök | 2027-03-10 19:00
  kell 20 helistada Ameerikasse | 2027-03-10 20:00
  kell pool neli | 2027-03-10 15:30
  poole neljaks | 2027-03-10 15:30
  kolmveerand neli | 2027-03-10 15:45
  kell 16.00 | 2027-03-10 16:00
  kl 16:00 | 2027-03-10 16:00
  16.30-ks | 2027-03-10 16:30
  2 näd pärast meelde tuletada | 2027-03-24
  3 kuu pärast domeen | 2027-06-10
  45 min pärast koosolek | 2027-03-10 10:45
  1 h pärast | 2027-03-10 11:00
  pooleteise tunni pärast | 2027-03-10 11:30
  kahe nädala pärast | 2027-03-24
  14 päeva pärast kell 9 | 2027-03-24 09:00
  kaks päeva enne lihavõtteid | 2027-03-26
  kolm päeva enne 1. maid | 2027-04-28
  nädal pärast lihavõtteid | 2027-04-04
  1.04 | 2027-04-01
  01.04.27 | 2027-04-01
  1. aprill 2027 | 2027-04-01
  2027-04-01 14:00 | 2027-04-01 14:00
  12. apr | 2027-04-12
  5. mail kell 8 | 2027-05-05 08:00
  juunis mere äärde | 2027-06-01
  juuni lõpus | 2027-06-30
  kvartali lõpuks | 2027-03-31
  järgmise nädala lõpuks | 2027-03-19
  järgmise nädala kolmapäeval kell 15 | 2027-03-17 15:00
  kolmapäeval järgmisel nädalal | 2027-03-17
  esmaspäeval kahe nädala pärast | 2027-03-29
  homsest uus uksekood | 2027-03-11
  teisel aprillil | 2027-04-02
  viiendal kuupäeval | 2027-04-05
  viieteistkümnendal aprillil keskpäeval | 2027-04-15 12:00
  iga päev v.a nädalavahetus kell 8 | 2027-03-11 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  iga nädal | 2027-03-10 FREQ=WEEKLY
  iga 14 päeva järel | 2027-03-10 FREQ=DAILY;INTERVAL=14
  iga 2 tunni tagant vett juua | 2027-03-10 12:00 FREQ=HOURLY;INTERVAL=2
  iga päev kell 17.30 | 2027-03-10 17:30 FREQ=DAILY
  igal hommikul kell 7 | 2027-03-11 07:00 FREQ=DAILY
  igal E ja N kell 18 | 2027-03-11 18:00 FREQ=WEEKLY;BYDAY=MO,TH
  igal teisel laupäeval | 2027-03-13 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA
  iga kuu esimesel tööpäeval | 2027-04-01 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  kuu viimasel tööpäeval | 2027-03-31 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  alati kuu lõpus | 2027-03-31 FREQ=MONTHLY;BYMONTHDAY=-1
  alati esmaspäeva hommikul | 2027-03-15 09:00 FREQ=WEEKLY;BYDAY=MO
  üle nädala reedel | 2027-03-12 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  kaks korda aastas | 2027-03-10 FREQ=MONTHLY;INTERVAL=6
  igal laupäeval ja pühapäeval | 2027-03-13 FREQ=WEEKLY;BYDAY=SA,SU
  iga nädal alates 1. aprillist | 2027-04-01 FREQ=WEEKLY
  reedeti pärastlõunal laud koristada | 2027-03-12 15:00 FREQ=WEEKLY;BYDAY=FR
  iga kahe kuu tagant | 2027-03-10 FREQ=MONTHLY;INTERVAL=2
  igas kvartalis | 2027-03-10 FREQ=MONTHLY;INTERVAL=3
  igakuine aruanne iga kuu 5. päeval | 2027-04-05 FREQ=MONTHLY;BYMONTHDAY=5
  reedel või laupäeval | 2027-03-12
  kiire, täna kella 15ks | 2027-03-10 15:00
  võimalikult ruttu, hiljemalt homme | 2027-03-11
  hiljemalt neljapäeva lõunaks | 2027-03-11 12:00
  5 päeva jooksul | 2027-03-15
  8 tööpäeva jooksul | 2027-03-22
  järgmise nädala jooksul | 2027-03-15
  jõuludeks kingitused | 2027-12-24
  jõululaupäeval | 2027-12-24
  homme hilisõhtul | 2027-03-11 22:00
  keskööl | 2027-03-11 00:00
  homme samal ajal | 2027-03-11 10:00
  homme hommikul enne 9 | 2027-03-11 09:00
  homme pärast kella 14 | 2027-03-11 14:00
  kella neljast viieni koolitus | 2027-03-10 16:00
  Lepingu ülevaatus (reedeks) | 2027-03-12
  Lepingu ülevaatus - reede kell 12 | 2027-03-12 12:00
  reede: lepingu ülevaatus | 2027-03-12
  helistada Marile homme keskpäeva paiku | 2027-03-11 12:00
  kuu viimasel päeval | 2027-03-31
  12.-16.04 mess Tallinnas | 2027-04-12
`);

export const ET_FRIDAY = rows(`
  saata Jaanile ettemaksuarve veel täna | 2027-09-17
  teisipäevaks kella 10ks valmistada nõukogu materjalid | 2027-09-21 10:00
  pr Tamm helistas, esmaspäeval tagasi helistada | 2027-09-20
  esmaspäev 8.00 võtmete üleandmine | 2027-09-20 08:00
  kolmapäeval kell pool kümme audit | 2027-09-22 09:30
  22.09 kell 11 lepingu allkirjastamine notari juures | 2027-09-22 11:00
  esitada käibedeklaratsioon 30. septembriks | 2027-09-30
  30. september on konkursi viimane tähtaeg | 2027-09-30
  alates 1. oktoobrist uus hinnakiri | 2027-10-01
  oktoobri alguses tellida kalendrid | 2027-10-01
  nädala lõpus tuletada juhile lähetust meelde | 2027-09-17
  järgmise neljapäeva õhtul vastuvõtt | 2027-09-23 19:00
  kolme nädala pärast kontrollida paberivaru | 2027-10-08
  poole aasta pärast pikendada litsents | 2028-03-17
  90 minuti pärast helistada kullerile | 2027-09-17 15:30
  homme ennelõunal viia auto ülevaatusele | 2027-09-18 09:00
  täna kell pool neli kõne Viiniga | 2027-09-17 15:30
  esmaspäeval kell 13–15 tervisekontroll | 2027-09-20 13:00
  4.–8. oktoobrini on Anu puhkusel | 2027-10-04
  igal reedel kella 12ks saata nädala ülevaade | 2027-09-24 12:00 FREQ=WEEKLY;BYDAY=FR
  iga kuu viimasel tööpäeval sulgeda kassa | 2027-09-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  iga kuu 15. kuupäeval maksud | 2027-10-15 FREQ=MONTHLY;BYMONTHDAY=15
  neljapäeviti kell 14 veebikoosolek tarnijaga | 2027-09-23 14:00 FREQ=WEEKLY;BYDAY=TH
  iga kahe kuu järel vahetada kohvimasina filter | 2027-09-17 FREQ=MONTHLY;INTERVAL=2
  igal tööpäeval hommikul avada post | 2027-09-20 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  kord kuus kontrollida esmaabikappi | 2027-09-17 FREQ=MONTHLY
  igal aastal detsembris saata kaardid | 2027-12-01 FREQ=YEARLY;BYMONTH=12
  T kell 16: hambaarst | 2027-09-21 16:00
  tuua ülikond keemilisest laupäeval enne kella 13 | 2027-09-18 13:00
  broneerida hotell Tartus 12. oktoobriks #reis +Maria | 2027-10-12
  !2 homme keskpäevaks vastata advokaadile | 2027-09-18 12:00
`);

export const ET_TUESDAY = rows(`
  võtta raamatupidajaga ühendust ülehomme hommikul | 2027-06-10 09:00
  lõuna Toomasega reedel kell üks | 2027-06-11 13:00
  11.06 kell 14.30 esitlus juhatusele | 2027-06-11 14:30
  viia allkirjastatud lepingud esmaspäevaks, 14.06 | 2027-06-14
  juuli teisel reedel suvepäevad | 2027-07-09
  kinnitada hooldajale aeg homme õhtuks | 2027-06-09 19:00
  tellida visiitkaardid (tähtaeg 25. juuni) | 2027-06-25
  kaheksa päeva pärast lõpeb katseaeg | 2027-06-16
  järgmisel teisipäeval kell 10.15 videokõne Riiaga | 2027-06-15 10:15
  pühapäeval kell 18.45 külalistele lennujaama vastu | 2027-06-13 18:45
  helistada kullerile 20 min pärast | 2027-06-08 09:35
  juuli lõpus sulgeda projekt | 2027-07-31
  augusti keskel küsitlust meelde tuletada | 2027-08-15
  igal kolmapäeval kell 8.30 osakonna koosolek | 2027-06-09 08:30 FREQ=WEEKLY;BYDAY=WE
  igal teisel esmaspäeval kulude ülevaade | 2027-06-14 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
  teisipäeviti ja reedeti kasta fikust | 2027-06-08 FREQ=WEEKLY;BYDAY=TU,FR
  iga 10 päeva tagant kontrollida toonerit | 2027-06-08 FREQ=DAILY;INTERVAL=10
  iga kuu esimesel kuupäeval saata tööajatabel | 2027-07-01 FREQ=MONTHLY;BYMONTHDAY=1
  iga kuu 5. kuupäevaks saata väljavõte | 2027-07-05 FREQ=MONTHLY;BYMONTHDAY=5
  iga päev kell 16 varukoopia | 2027-06-08 16:00 FREQ=DAILY
  kord kvartalis kontrollida tulekustuteid | 2027-06-08 FREQ=MONTHLY;INTERVAL=3
  neljapaeval kell 10 koosolek | 2027-06-10 10:00
  ülehomme kell 13 kohtumine dekaaniga +Piret #ülikool | 2027-06-10 13:00
  homme 8-10 inventuur | 2027-06-09 08:00
  täna kella 11st poole üheni töötuba | 2027-06-08 11:00
  nädal enne jõule sulgeda tellimused | 2027-12-17
  novembris uuendada kindlustus | 2027-11-01
  jaanipäevaks lahendada puhkused | 2027-06-24
  kolmapäevast töötan kodus | 2027-06-09
  kell 15.00 helistada Kristiinale | 2027-06-08 15:00
`);

/** Entries in which nothing says when. */
export const ET_WITHOUT = `
esimesel võimalusel
pärast pühi
pärast koosolekut saata protokoll
Helistada Juuli Sepale
Mai Kivi OÜ – uus aadress
Osta kaks seinakella
Printida vorm TSD 2.1
Kontrollida tube 204 ja 205
Teisipäeva küsitluse tulemused
Lilled proua Kevadele
Korter Pärnu mnt 8
Sõnum Mai Lepikule
Juuni Consulting arve 17-1-1
Osta kuus pudelit vett
Vahetada 3 pirni
Teatada lifti rikkest 4. korrusel
Leppida arstiga aeg kokku
Suhe 3:2
Skannida leheküljed 10-12
Artikli kood 12.05.114
Kirjutada möödunud nädalast kokkuvõte
Helistada Kevad Kaasikule
Leping firmaga Reede OÜ
Lugeda Robinson ja Reede
Kirjutada Mai Tammele
Mai Kask vajab tõendit
Küsida Juulilt võtmeid
Vaadata film Kevade
Tellida 25 tooli
Pikk 15, Tallinn
Narva mnt 7-12 üürileping
Paigaldada versioon 3.12
Kanda sisse arve 12/2027
Maksta 150,00 € tarnijale
Allahindlus 5% püsikliendile
Helistada 5123 4567
Ruumis 12 ei tööta küte
Töölepingu seaduse § 7
Osta viis ümbrikku ja kaks kausta
Viia kolm koopiat lepingust
Esmaspäeva koosoleku märkmed
Nimekiri Tartu sõiduks
Kell koridoris seisab
Parandada seinakell
Uus nädalaplaan
Õhtuleht – tühistada tellimus
Eesti Päevaleht kuulutus
Võrrelda pakkumisi A ja B
Raamat Sada aastat üksildust
Kuue inimese laud reserveerida
Hommikumantel hotellist tagasi küsida
`;
