import type { pairing as english } from '../en/pairing';
import type { Localized } from '../message';

export const pairing: Localized<typeof english, 'hr'> = {
  'invite.title': 'Pozivnica: {workspace}',
  'invite.intro':
    'Pozivnicom jedan preglednik može zatražiti pristup. Vidjet ćete tko traži i tada odlučiti.',
  'invite.life': 'Pozivnica vrijedi',
  'invite.life-hour': 'jedan sat',
  'invite.life-day': 'jedan dan',
  'invite.life-week': 'jedan tjedan',
  'invite.make': 'Izradi pozivnicu',
  'invite.making': 'Pozivnica se izrađuje …',
  'invite.text': 'Pozivnica',
  'invite.picture': 'Pozivnica kao QR kôd, za kameru',
  'invite.warning':
    'Tko je ima, može jednom zatražiti pristup, do: {date}. Ne može ništa pročitati dok ga ne pustite.',
  'invite.how':
    'Druga osoba zalijepi je u Adjutant pod „Pridruži se pozivnicom” ili skenira sliku. Ovdje ćete vidjeti tko traži pristup; u međuvremenu ovo možete zatvoriti.',
  'invite.copy': 'Kopiraj',
  'invite.copied': 'Kopirano',
  'invite.done': 'Gotovo',

  'request.title': 'Netko traži pristup',
  'request.who': '{name} ({position}) traži pristup u „{workspace}” iz preglednika: {browser}.',
  'request.compare':
    'Pitajte osobu ({name}) kojih sedam sličica vidi, najbolje telefonom ili licem u lice. Moraju biti ove, ovim redom:',
  'request.pictures': 'Sličice za usporedbu',
  'request.warning':
    'Ako se i jedna razlikuje, netko se umiješao između vas: odbijte i izradite novu pozivnicu.',
  'request.person': 'Ovo je',
  'request.new-person': 'nova osoba',
  'request.same-person': 'još jedan preglednik: {name}',
  'request.position': 'Položaj',
  'request.role': 'Smije',
  'request.role-editor': 'čitati i mijenjati',
  'request.role-viewer': 'samo čitati',
  'request.away': 'Taj preglednik trenutačno nije povezan. Ako ga sada pustite, saznat će to kad se vrati.',
  'request.approve': 'Sličice su iste: pusti',
  'request.refuse': 'Odbij',
  'request.nobody': 'Trenutačno nitko ne traži pristup.',
  'request.approved': '{name} ima pristup; preglednik upravo dobiva obavijest.',
  'request.joined': '{name} je unutra.',
  'request.refused': 'Zahtjev ({name}) je odbijen. Pozivnicu još može upotrijebiti netko drugi.',
  'request.cancelled': '{name} više ne traži pristup.',
  'request.too-late': 'Pozivnica kojom je {name} tražio/la pristup zatvorena je.',
  'request.gone': 'Veza je uspostavljena iznova, s novim sličicama. Zatvorite ovo i pogledajte ponovno.',

  'join.title': 'Pridruži se radnom prostoru',
  'join.paste': 'Zalijepite pozivnicu',
  'join.found': '{from} vas poziva u „{workspace}”.',
  'join.found-nameless': 'Pozivnica u „{workspace}”.',
  'join.contacts':
    'Pridruživanjem se ovaj preglednik javlja na: {addresses}. Ondje se vidi njegova mrežna adresa, ali se ništa od napisanog ne može pročitati.',
  'join.join': 'Zatraži pristup',
  'join.own': 'Ovu ste pozivnicu izradili sami. Ona je za nekoga drugog ili za vaš drugi preglednik.',
  'join.not-an-invite': 'Ovo nije pozivnica. Pozivnica počinje s „adjutant2.”.',
  'join.damaged-invite':
    'Dio ove pozivnice nedostaje ili je promijenjen. Kopirajte je cijelu, do zadnjeg znaka.',
  'join.older-invite': 'Pozivnica je iz starijeg Adjutanta. Zatražite pozivnicu iz najnovije inačice.',
  'join.newer-invite': 'Pozivnica je iz novijeg Adjutanta. Ažurirajte svoj pa je ponovno zalijepite.',
  'join.expired-invite': 'Ova je pozivnica prestara ili je sat ovog računala pogrešan. Zatražite novu.',
  'join.starting': 'Trenutak …',
  'join.looking': 'Traži se preglednik osobe {from} …',
  'join.looking-long':
    'Preglednik osobe {from} još se ne javlja. Mora biti otvoren i povezan; ako jest, pozivnica je možda iskorištena ili povučena. Ovo možete zatvoriti: traženje se samo nastavlja do {date}.',
  'join.compare':
    '{from} vidi da tražite pristup. Recite kojih sedam sličica vidite, najbolje telefonom ili licem u lice:',
  'join.waiting': 'U „{workspace}” ste čim vas {from} pusti. Vidi li druge sličice, odustanite.',
  'join.impostor':
    'Na ovu se pozivnicu javio neki drugi preglednik ({from} ga ne koristi): možda je u krivim rukama. Odustanite i zatražite novu; poziva: {from}.',
  'join.joined': 'U radnom ste prostoru „{workspace}”.',
  'join.refused': '{from} vam nije dao/la pristup.',
  'join.used': 'Netko je drugi iskoristio ovu pozivnicu. Zatražite novu; poziva: {from}.',
  'join.expired': 'Ova je pozivnica istekla. Zatražite novu; poziva: {from}.',
  'join.withdrawn': '{from} je povukao/la ovu pozivnicu. Zatražite novu.',
  'join.member': 'Ovaj je preglednik već u „{workspace}”.',
  'join.busy': 'Previše ih istodobno traži pristup ovom pozivnicom. Zatražite novu; poziva: {from}.',
  'join.other-version':
    'Preglednici imaju različite inačice Adjutanta. Ažurirajte obje pa zatražite novu pozivnicu; poziva: {from}.',
  'join.cancelled': 'Prekinuto. Niste se nikamo pridružili.',
  'join.cancel': 'Odustani',
  'join.again': 'Upotrijebi drugu pozivnicu',

  'scan.start': 'Skeniraj kamerom',
  'scan.stop': 'Prestani skenirati',
  'scan.picture': 'Što kamera vidi',
  'scan.hold': 'Držite sliku pozivnice pred kamerom.',
  'scan.refused':
    'Pregledniku nije dopuštena kamera. Dopustite je u adresnoj traci ili zalijepite pozivnicu.',
  'scan.missing': 'Ovdje nema kamere koju preglednik može koristiti. Zalijepite pozivnicu.',
  'scan.busy': 'Kameru koristi nešto drugo. Zatvorite to ili zalijepite pozivnicu.',
};
