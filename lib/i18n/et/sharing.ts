import type { sharing as english } from '../en/sharing';
import type { Localized } from '../message';

export const sharing: Localized<typeof english, 'et'> = {
  'share.title': 'Jaga tööruumi',
  'share.intro':
    'Tööruum on nimekiri, mida peavad koos kaks või enam inimest. Teie isiklikud kirjed sinna ei lähe.',
  'share.name': 'Tööruumi nimi',
  'share.name-example': 'Petra kontor',
  'share.your-name': 'Teie nimi',
  'share.position': 'Teie amet',
  'share.relays': 'Vahendaja aadress',
  'share.relays-hint':
    'Igal real üks vahendaja aadress (wss://…, meeskonna vahendaja: nats+wss://kasutaja:parool@server). See edastab ja hoiab ainult pitseeritud sõnumeid ega saa midagi lugeda.',
  'share.more': 'Veel',
  'share.ice': 'ICE-serverid',
  'share.ice-hint': 'Igal real üks (stun:… või turn:kasutaja:parool@…), inimestele, kes ei ole samas võrgus.',
  'share.create': 'Jaga',
  'share.bad-relay':
    'Vahendaja aadress algab wss:// või ws://, meeskonna vahendaja oma nats+wss://. See ei ole selline: {address}',
  'share.bad-ice': 'ICE-server algab stun: või turn:. See ei ole selline: {address}',
  'share.relay-hash': 'Vahendaja aadressis ei ole märki # ega midagi selle järel. Siin on: {address}',
  'share.odd-relay':
    'Brauser ei saa sellest vahendaja aadressist aru; vaadake, kas selles on trükiviga: {address}',
  'share.relay-user':
    'Meeskonna vahendaja vajab kasutajat ja parooli: nats+wss://kasutaja:parool@server. Siin need puuduvad: {address}',
  'share.turn-user':
    'TURN-server vajab kasutajat ja parooli: turn:kasutaja:parool@server. Siin need puuduvad: {address}',
  'share.odd-ice':
    'ICE-server kirjutatakse stun:server:3478 või turn:kasutaja:parool@server:3478. See ei ole selline: {address}',
  'share.long-address': 'Aadressis on kuni 300 märki. See on pikem: {address}',
  'share.needs-relay': 'Sisestage vahendaja aadress või valige teine viis.',
  'share.too-many': 'Aadresse võib olla kuni kaheksa.',
  'share.no-consent':
    'Firefoxil ei lubatud andmeid saata, seega ei jagatud midagi. Proovige uuesti, siis küsitakse veel kord.',
  'share.needs-name': 'Palun täitke nimi ja oma nimi.',

  'settings.you': 'Teie',
  'settings.name': 'Teie nimi',
  'settings.name-hint': 'Seda näevad inimesed, kellega jagate.',
  'settings.position': 'Teie amet',
  'settings.look': 'Keel ja välimus',
  'settings.language': 'Keel',
  'settings.language-auto': 'Nagu brauseril',
  'settings.theme': 'Kujundus',
  'settings.theme-auto': 'Nagu süsteemil',
  'settings.theme-light': 'Hele',
  'settings.theme-dark': 'Tume',
  'settings.workspaces': 'Tööruumid',
  'settings.workspace-name': 'Nimi',
  'settings.save': 'Salvesta',
  'settings.saved': 'Salvestatud.',
  'settings.private-hint': 'Jääb sellesse brauserisse ja seda ei saadeta kunagi.',
};
