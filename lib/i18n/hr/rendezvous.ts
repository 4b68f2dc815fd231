import type { rendezvous as english } from '../en/rendezvous';
import type { Localized } from '../message';

export const rendezvous: Localized<typeof english, 'hr'> = {
  'way.legend': 'Kako se preglednici pronalaze',
  'way.team': 'Preko vlastitog releja',
  'way.team-hint':
    'Poslužitelj vašeg tima ili tvrtke. Prosljeđuje zapečaćene tekstove, a timski ih relej i čuva dok se ne preuzmu. Vidi mrežne adrese i vremena, a ne može ništa pročitati.',
  'way.public': 'Preko javnih releja',
  'way.public-hint':
    'Poslužitelji nepoznatih ljudi na internetu. Onamo ide: šifrirano rukovanje kojim se preglednici pronalaze, i ništa od onoga što pišete. Tko ih vodi, vidi mrežne adrese preglednika i kada su ondje.',
  'way.public-hosts': 'Kontaktiraju se: {addresses}.',
  'way.none': 'Bez ikakvog poslužitelja',
  'way.none-hint':
    'Svaki put sami prenosite dva kratka teksta između preglednika: porukom, poštom ili kao QR kôd. Veza traje dok se jedan od dvaju preglednika ne zatvori. Nijedan relej ne saznaje ništa.',
  'way.here': 'Ovo vrijedi za ovaj preglednik. Ostali isto odabiru u svojem.',

  'hand.title': 'Povezivanje bez releja',
  'hand.open': 'Poveži bez releja …',
  'hand.intro':
    'Jedno od vas izradi tekst i pošalje ga drugome: porukom, poštom ili kao sliku. Iz njega drugi Adjutant izradi odgovor, koji se pošalje natrag. Tada su preglednici povezani dok se jedan ne zatvori.',
  'hand.make': 'Izradi tekst za slanje',
  'hand.making': 'Trenutak …',
  'hand.offer': 'Pošaljite ovo drugoj osobi',
  'hand.offer-how':
    'Njezin Adjutant iz toga izradi odgovor; zalijepite ga dolje. Tekst vrijedi jednom, do {time}.',
  'hand.answer': 'Pošaljite ovaj odgovor natrag',
  'hand.answer-how': 'Čim ga druga osoba zalijepi, preglednici su povezani. Vrijedi jednom, do {time}.',
  'hand.picture': 'Tekst kao QR kôd, za kameru',
  'hand.given': 'Tekst koji ste dobili',
  'hand.given-answer': 'Odgovor koji ste dobili',
  'hand.take': 'Upotrijebi ovaj tekst',
  'hand.connecting': 'Preglednici se povezuju …',
  'hand.connected': 'Povezano, dok se jedan od dvaju preglednika ne zatvori.',
  'hand.expired': 'Vrijeme je isteklo. Izradite novi tekst.',
  'hand.not-connected':
    'Preglednici se nisu mogli dosegnuti. Ako su u različitim mrežama, pomaže STUN ili TURN poslužitelj u postavkama radnog prostora. Ako je odgovor izradio Firefox, neka Firefox izradi prvi tekst.',
  'hand.gone': 'Veza je završila. Za novu vezu izradite novi tekst.',
  'hand.cancel': 'Odustani',
  'hand.hold': 'Držite sliku druge osobe pred kamerom.',
  'hand.not-a-hand': 'Ovo nije tekst za povezivanje. Takav tekst počinje s „adjutant-connect1.”.',
  'hand.newer-hand': 'Ovo je iz novijeg Adjutanta. Ažurirajte svoj pa zalijepite ponovno.',
  'hand.truncated-hand': 'Nedostaje kraj. Kopirajte sve, do točke.',
  'hand.damaged-hand': 'Dio je putem promijenjen. Neka vam ga pošalju ponovno.',
  'hand.foreign-hand':
    'Za drugi je radni prostor ili drugu pozivnicu, ili je zapečaćen novijim ključem nego što ga ovaj preglednik ima. Ako je pravi, izradite tekst ovdje, a druga osoba neka odgovori.',
  'hand.elsewhere-hand': 'Namijenjen je drugom vašem radnom prostoru ili pozivnici. Zalijepite ga ondje.',
  'hand.expired-hand':
    'Stariji je od deset minuta ili se satovi dvaju računala razlikuju. Neka se izradi novi.',
  'hand.own-hand': 'Ovo je izrađeno u ovom pregledniku. Namijenjeno je drugoj osobi.',
  'hand.used-hand': 'Već je upotrijebljen. Neka se izradi novi.',
  'hand.other-offer':
    'Odgovara na drugi tekst, a ne na posljednji izrađen ovdje, ili na već upotrijebljen. Izradite novi tekst.',
  'hand.no-room': 'Ovaj preglednik nije u tom radnom prostoru ili je pozivnica zatvorena.',
  'hand.no-connections':
    'Preglednik ne uspostavlja izravne veze ili ne može pročitati STUN ili TURN poslužitelj. Ispitajte vezu u postavkama radnog prostora.',
  'hand.invite-how':
    'Releja nema. Druga osoba zalijepi pozivnicu u Adjutant pod „Pridruži se pozivnicom” i dobije tekst za vas. Zalijepite ga ovdje i pošaljite joj odgovor.',
  'hand.join-how':
    'Releja nema. Pošaljite ovaj tekst osobi {from} i zalijepite odgovor koji dobijete. Ako sjedite zajedno, svatko može umjesto toga skenirati sliku drugoga.',
  'hand.join-hint':
    'Ova pozivnica ne navodi relej: vi i {from} prenosite dva teksta između svojih preglednika.',
};
