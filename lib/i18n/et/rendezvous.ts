import type { rendezvous as english } from '../en/rendezvous';
import type { Localized } from '../message';

export const rendezvous: Localized<typeof english, 'et'> = {
  'way.legend': 'Kuidas brauserid teineteist leiavad',
  'way.team': 'Oma vahendaja kaudu',
  'way.team-hint':
    'Server, mida peab teie meeskond või ettevõte. See vahendab pitseeritud tekste ja meeskonna vahendaja hoiab neid, kuni need ära tuuakse. See näeb võrguaadresse ja kellaaegu ega saa midagi lugeda.',
  'way.public': 'Avalike vahendajate kaudu',
  'way.public-hint':
    'Võõraste serverid internetis. Mis sinna läheb: krüpteeritud kätlused, mille järgi brauserid teineteist leiavad, ja mitte midagi sellest, mida kirjutate. Serverite pidajad näevad brauserite võrguaadresse ja seda, millal need kohal on.',
  'way.public-hosts': 'Ühendust võetakse: {addresses}.',
  'way.none': 'Ilma ühegi serverita',
  'way.none-hint':
    'Iga kord viite ise kaks lühikest teksti brauserite vahel üle: vestluses, kirjaga või QR-koodina. Ühendus kestab, kuni üks kahest brauserist suletakse. Ükski vahendaja ei saa midagi teada.',
  'way.here': 'See kehtib selles brauseris. Teised valivad enda omas sama.',

  'hand.title': 'Ühendamine ilma vahendajata',
  'hand.open': 'Ühenda ilma vahendajata …',
  'hand.intro':
    'Üks teist teeb teksti ja saadab teisele: vestluses, kirjaga või pildina. Teise Adjutant teeb sellest vastuse, mis saadetakse tagasi. Siis on brauserid ühendatud, kuni üks neist suletakse.',
  'hand.make': 'Tee saadetav tekst',
  'hand.making': 'Üks hetk …',
  'hand.offer': 'Saatke see teisele inimesele',
  'hand.offer-how':
    'Tema Adjutant teeb sellest vastuse; kleepige see alla. Teksti saab kasutada üks kord, kuni {time}.',
  'hand.answer': 'Saatke see vastus tagasi',
  'hand.answer-how':
    'Niipea kui teine inimene on selle kleepinud, on brauserid ühendatud. Kasutada saab üks kord, kuni {time}.',
  'hand.picture': 'Tekst QR-koodina, kaamera jaoks',
  'hand.given': 'Teile saadetud tekst',
  'hand.given-answer': 'Teile saadetud vastus',
  'hand.take': 'Kasuta seda teksti',
  'hand.connecting': 'Brausereid ühendatakse …',
  'hand.connected': 'Ühendatud, kuni üks kahest brauserist suletakse.',
  'hand.expired': 'Aeg sai läbi. Tehke uus tekst.',
  'hand.not-connected':
    'Brauserid ei saanud teineteist kätte. Kui need on eri võrkudes, aitab STUN- või TURN-server tööruumi sätetes. Kui vastuse tegi Firefox, laske esimene tekst teha Firefoxil.',
  'hand.gone': 'Ühendus lõppes. Uuesti ühendamiseks tehke uus tekst.',
  'hand.cancel': 'Loobu',
  'hand.hold': 'Hoidke teise inimese pilti kaamera ees.',
  'hand.not-a-hand': 'See ei ole ühendamise tekst. Selline tekst algab „adjutant-connect1.”.',
  'hand.newer-hand': 'See on uuemast Adjutantist. Uuendage enda oma ja kleepige uuesti.',
  'hand.truncated-hand': 'Lõpp on puudu. Kopeerige kõik kuni punktini.',
  'hand.damaged-hand': 'Osa sellest on teel muutunud. Paluge see uuesti saata.',
  'hand.foreign-hand':
    'See on teise tööruumi või teise kutse jaoks või pitseeritud uuema võtmega, kui sellel brauseril on. Kui see on õige, tehke tekst siin ja laske teisel inimesel vastata.',
  'hand.elsewhere-hand': 'See on teie teise tööruumi või kutse jaoks. Kleepige see sinna.',
  'hand.expired-hand':
    'See on vanem kui kümme minutit või käivad arvutite kellad erinevalt. Paluge uus teha.',
  'hand.own-hand': 'See on tehtud selles brauseris. See on teise inimese jaoks.',
  'hand.used-hand': 'See on juba kasutatud. Paluge uus teha.',
  'hand.other-offer':
    'See vastab mõnele muule tekstile kui viimati siin tehtud, või juba kasutatule. Tehke uus tekst.',
  'hand.no-room': 'See brauser ei ole selles tööruumis või on kutse suletud.',
  'hand.no-connections':
    'Brauser ei loo otseühendusi või ei saa STUN- või TURN-serveri aadressist aru. Katsetage ühendust tööruumi sätetes.',
  'hand.invite-how':
    'Vahendajat ei ole. Teine inimene kleebib kutse Adjutanti jaotisse „Liitu kutsega” ja saab teie jaoks teksti. Kleepige see siia ja saatke talle vastus.',
  'hand.join-how':
    'Vahendajat ei ole. Saatke see tekst inimesele {from} ja kleepige vastus, mille saate. Kui istute koos, võib kumbki skannida hoopis teise pildi.',
  'hand.join-hint': 'See kutse ei nimeta vahendajat: teie ja {from} viite kaks teksti brauserite vahel üle.',
};
