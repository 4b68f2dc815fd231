/** Czech sentences in which nothing is a date. */
export const CS_UNTOUCHED = `
Zavolat Marku Středovi
Marek Středa
Zavolat Janu Pátkovi
Petr Pátek
Robinson a Pátek
Firma Sobota a syn
Paní Neděle
Dr. Čtvrtek
Přemek Podlaha
Koupit pět jablek
Koupit půl chleba
Objednat 12 židlí
Pokoj 5 ve druhém patře
Místnost 15
Vodičkova 24
Dlouhá 10
Verze 2.10
Aktualizovat na 5.12.3
Zaplatit 150 korun
Faktura 2026/118
Zakázka 12-34-56
Zavolat 602 123 456
Zavolat +420 602 123 456
Cena 15.30 eur
Poměr 16:9
Zápis z pátku
Poznámky od úterka
Zpráva od pondělí
Zápisky ze středy
Připravit můj pátek
Napsat článek o týdnu kultury
Měsíční zpráva
Týdenní porada
Roční uzávěrka
Denní menu
Den otevřených dveří
Noc kostelů
Divadlo Na zábradlí
Opravit hodiny
Koupit nástěnné hodiny
Hodina angličtiny
Minuta ticha
Každý začátek je těžký
Druhá část smlouvy
První návrh
Třetí patro
První pomoc
Poslední faktura
Minulý návrh
Zopakovat měření dvakrát
Vytisknout 3 kopie
Rezervovat stůl pro 5 osob
Rezervovat hotel s pěti hvězdami
Od hlavy až k patě
Dojít do banky
Do odvolání
Zkontrolovat do konce
Na konci chodby
Začátek projektu
Uprostřed sálu
Ranní káva
Večerní provoz
Polední pauza
Oběd s Annou
Po sezóně
Po stopách dodavatele
Ne tak rychle
So what
Květen Jan
Máj Karla Hynka Máchy
Srpen Pavel
Zavolat panu Lednovi
Únorová čísla
Březnová zpráva
Říjnová revoluce
Ulice 17. listopadu
Náměstí 28. října
Dům 8 vchod 3
Let 1530
Patro 2
Sleva 20 procent
Krabice 3
Windows 11
Pravidlo 80/20
Podpora 24/7
Kurz C++
Chyba #42
https://priklad.cz/2026-12-24/novinky
Psát na patek@priklad.cz
Přečíst "zítra ráno"
Odpovědět na „uvidíme se v pátek“
Zeptat se Marty na nabídku
Marta volala
Julie Nováková
Poslat Augustinovi smlouvu
Přepsat článek 5
Článek 15. smlouvy
Odstavec 2. zákona
Ve 2 kopiích
Ve 3 barvách
Za 5 korun
Kolem 20 hostů
Na 3 místa
Každá rada drahá
Den a noc
V pořadí druhý
O pět dál
Mikuláš Novák
Silvestr Dvořák
Zářivka do kuchyně
Čtvrt jablka
`;
