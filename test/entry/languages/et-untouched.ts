/** Estonian sentences in which nothing is a date. */
export const ET_UNTOUCHED = `
Helista Mai Tammele
Mai Tamm
Kirjuta Mai-le
Helista Reedale
Reet Esmaspäev
Hr Laupäev
Proua Reede
Juuli Kask
Helista Juulile
Augusti Kohvik
Osta viis õuna
Osta pool leiba
Telli 12 tooli
Tuba 5 teisel korrusel
Ruum 15
Pikk tänav 24
Tartu mnt 10
Versioon 2.10
Uuenda versioonile 5.12.3
Maksa 150 eurot
Arve 2026/118
Tellimus 12-34-56
Helista 5123 4567
Helista +372 5123 4567
Hind 15.30 eurot
Suhe 16:9
Esmaspäeva protokoll
Reedese koosoleku märkmed
Teisipäevane aruanne
Kuu aruanne
Nädala kokkuvõte
Aasta tegu
Päeva pilt
Päevakord
Päevapakkumine
Lahtiste uste päev
Öö muuseumis
Kino Kosmos
Paranda kell
Osta seinakell
Kell tornis
Tunni plaan
Minut vaikust
Iga algus on raske
Igal juhul
Teine osa lepingust
Esimene mustand
Kolmas korrus
Esmaabi
Viimane arve
Eelmine pakkumine
Korda mõõtmist
Trüki 3 koopiat
Broneeri laud 5 inimesele
Lähen panka
Kuni edasise teateni
Koridori lõpus
Projekti algus
Saali keskel
Hommikukohv
Õhtusöök Annaga
Lõunasöök Annaga
Pärast meid
Enne ja nüüd
Pool aastakümmet
Veerand koogist
Maja 8 trepp 3
Lend 1530
Korrus 2
Allahindlus 20 protsenti
Kast 3
Windows 11
Reegel 80/20
Tugi 24/7
Kursus C++
Viga #42
https://naide.ee/2026-12-24/uudised
Kirjuta reede@naide.ee
Loe "homme hommikul"
Vasta „näeme reedel“
Küsi Marta käest pakkumist
Marta helistas
Augustin küsib pakkumist
Saada Juuliale leping
Kirjuta ümber artikkel 5
Paragrahv 15. punkt
Lõige 2. lause
2 eksemplari
3 värvi
5 euro eest
20 külalist
Koht 3
Päev ja öö
Kaheksa jalga
Kuus kohvi
Viis minutit meie jaoks
Maikuu plaan
Reedene kook
Jaanuari number
Detsembri ajakiri
Märtsi Jaak
Mardi Tamm
Kadri Jaan
Nädala mõte
Helista Jaan
Kadri Mai
Osta I klassi pilet
Telli 10 kuni 12 tooli
Klass E
Vitamiin E kapslid
Rühm T ja rühm R
Loe lehti 2-15
Kaks korda kontrollitud
`;
