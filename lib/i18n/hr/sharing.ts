import type { sharing as english } from '../en/sharing';
import type { Localized } from '../message';

export const sharing: Localized<typeof english, 'hr'> = {
  'share.title': 'Podijeli radni prostor',
  'share.intro':
    'Radni prostor je popis koji zajedno vodi dvoje ili više ljudi. Vaši privatni zapisi ne ulaze u njega.',
  'share.name': 'Naziv radnog prostora',
  'share.name-example': 'Petrin ured',
  'share.your-name': 'Vaše ime',
  'share.position': 'Vaš položaj',
  'share.relays': 'Adresa releja',
  'share.relays-hint':
    'Jedna adresa releja po retku (wss://…, relej tima: nats+wss://korisnik:lozinka@poslužitelj). Prenosi i čuva samo zapečaćene poruke i ne može ništa pročitati.',
  'share.more': 'Više',
  'share.ice': 'ICE poslužitelji',
  'share.ice-hint': 'Jedan po retku (stun:… ili turn:korisnik:lozinka@…), za ljude koji nisu na istoj mreži.',
  'share.create': 'Podijeli',
  'share.bad-relay':
    'Adresa releja počinje s wss:// ili ws://, a releja tima s nats+wss://. Ovo nije takva adresa: {address}',
  'share.bad-ice': 'ICE poslužitelj počinje sa stun: ili turn:. Ovo nije takav: {address}',
  'share.relay-hash': 'Adresa releja nema # ni ništa iza njega. Ovdje ima: {address}',
  'share.odd-relay': 'Preglednik ne može pročitati ovu adresu releja; provjerite tipfeler: {address}',
  'share.relay-user':
    'Relej tima treba korisnika i lozinku: nats+wss://korisnik:lozinka@poslužitelj. Ovdje nedostaju: {address}',
  'share.turn-user':
    'TURN poslužitelj treba korisnika i lozinku: turn:korisnik:lozinka@poslužitelj. Ovdje nedostaju: {address}',
  'share.odd-ice':
    'ICE poslužitelj piše se stun:poslužitelj:3478 ili turn:korisnik:lozinka@poslužitelj:3478. Ovaj nije takav: {address}',
  'share.long-address': 'Adresa ima najviše 300 znakova. Ova je dulja: {address}',
  'share.needs-relay': 'Upišite adresu releja ili odaberite drugi način.',
  'share.too-many': 'Najviše je osam adresa.',
  'share.no-consent':
    'Firefoxu nije dopušteno slanje podataka pa ništa nije podijeljeno. Pokušajte još jednom i bit ćete ponovno upitani.',
  'share.needs-name': 'Upišite naziv i svoje ime.',

  'settings.you': 'Vi',
  'settings.name': 'Vaše ime',
  'settings.name-hint': 'Vide ga ljudi s kojima dijelite.',
  'settings.position': 'Vaš položaj',
  'settings.look': 'Jezik i izgled',
  'settings.language': 'Jezik',
  'settings.language-auto': 'Kao preglednik',
  'settings.theme': 'Tema',
  'settings.theme-auto': 'Kao sustav',
  'settings.theme-light': 'Svijetla',
  'settings.theme-dark': 'Tamna',
  'settings.workspaces': 'Radni prostori',
  'settings.workspace-name': 'Naziv',
  'settings.save': 'Spremi',
  'settings.saved': 'Spremljeno.',
  'settings.private-hint': 'Ostaje u ovom pregledniku i nikad se ne šalje.',
};
