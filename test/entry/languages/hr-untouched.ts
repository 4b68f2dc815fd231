/** Croatian sentences in which nothing is a date. */
export const HR_UNTOUCHED = `
Nazvati Anu Petak
Ana Petak
Poslati ponudu tvrtki Lipanj d.o.o.
Lipanj d.o.o.
Javiti se Ivanu Srijedi
Kupiti pet jabuka
Kupiti pola kruha
Naručiti 12 stolica
Soba 5 na drugom katu
Soba 15
Ilica 10
Vukovarska 24
Verzija 2.10
Ažurirati na 5.12.3
Platiti 150 eura
Račun 2026/118
Ponuda 12-34-56
Nazvati 091 123 4567
Nazvati +385 91 123 4567
Cijena 15.30 eura
Omjer 16:9
Izvještaj od petka
Bilješke od utorka
Zapisnik od ponedjeljka
Pripremiti moj petak
Napisati izvještaj o tjednu kulture
Mjesečni izvještaj
Tjedni sastanak
Godišnji odmor
Dnevni red
Radni dan je dug
Dan otvorenih vrata
Noć muzeja
Kino Europa
Naručiti sat za zid
Popraviti sat
Kupiti zidni sat
Sat i lanac
Minute zapisnika
Svaki početak je težak
Svi na okupu
Drugi dio ugovora
Prvi nacrt
Treći kat
Prva pomoć
Zadnji račun
Prošli put
Ponoviti mjerenje dva puta
Ispisati 3 primjerka
Rezervirati stol za 5 osoba
Rezervirati hotel s pet zvjezdica
Od glave do pete
Otići do banke
Do daljnjega
Provjeriti do kraja
Na kraju hodnika
Početak projekta
Sredina dvorane
Jutro poezije
Večer poezije
Podne na trgu
Ručak s Anom
Dr. Utorak
Gospođa Nedjelja
Studeni potok
Listopad lista
Svibanj rijeka
Sveti Petar
Čaj od lipe
Srpanjska ulica 4
Travanjske novine
Siječanjski popis
Kolovozni izvještaj
Ulica 30. svibnja 1990.
Trg 8
Zgrada B ulaz 3
Let 1530
Kat 2
Popust 20 posto
Kutija 3
Windows 11
Pravilo 80/20
Podrška 24/7
Obrazac 10-K
Tečaj C++
Greška #42
https://primjer.hr/2026-12-24/novosti
Pisati na petak@primjer.hr
Pročitati "sutra ujutro"
Odgovoriti na „vidimo se u petak“
Pitati Martu za ponudu
Marta je zvala
Juna Horvat
Maja Marić
Nazvati Maju
Augustin traži ponudu
Poslati Juliji ugovor
Prepisati članak 5
Članak 15. statuta
Stavak 2. ugovora
U 2 primjerka
U 3 boje
Za 5 osoba
Oko 20 gostiju
Na 3 mjesta
Svaka čast
Dan i noć
Sub rosa
Čet prijatelja
`;
