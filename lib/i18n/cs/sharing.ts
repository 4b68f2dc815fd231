import type { sharing as english } from '../en/sharing';
import type { Localized } from '../message';

export const sharing: Localized<typeof english, 'cs'> = {
  'share.title': 'Sdílet pracovní prostor',
  'share.intro':
    'Pracovní prostor je jeden seznam, který společně vedou dva lidé nebo víc. Vaše soukromé záznamy v něm nejsou.',
  'share.name': 'Název prostoru',
  'share.name-example': 'Petřina kancelář',
  'share.your-name': 'Vaše jméno',
  'share.position': 'Vaše pozice',
  'share.relays': 'Adresa serveru',
  'share.relays-hint':
    'Jedna adresa serveru na řádek (wss://…, týmový server: nats+wss://uživatel:heslo@server). Přenáší a uchovává jen zapečetěné zprávy a nic nepřečte.',
  'share.more': 'Další',
  'share.ice': 'Servery ICE',
  'share.ice-hint': 'Jeden na řádek (stun:… nebo turn:uživatel:heslo@…), pro lidi, kteří nejsou v téže síti.',
  'share.create': 'Sdílet',
  'share.bad-relay':
    'Adresa serveru začíná na wss:// nebo ws://, týmového serveru na nats+wss://. Tohle taková adresa není: {address}',
  'share.bad-ice': 'Server ICE začíná na stun: nebo turn:. Tohle takový není: {address}',
  'share.relay-hash': 'Adresa serveru nemá # ani nic za ním. Tady je: {address}',
  'share.odd-relay': 'Prohlížeč tuto adresu serveru nepřečte; není v ní překlep? {address}',
  'share.relay-user':
    'Týmový server potřebuje uživatele a heslo: nats+wss://uživatel:heslo@server. Tady chybí: {address}',
  'share.turn-user':
    'Server TURN potřebuje uživatele a heslo: turn:uživatel:heslo@server. Tady chybí: {address}',
  'share.odd-ice':
    'Server ICE se píše stun:server:3478 nebo turn:uživatel:heslo@server:3478. Tohle takový není: {address}',
  'share.long-address': 'Adresa má nejvýš 300 znaků. Tahle je delší: {address}',
  'share.needs-relay': 'Zadejte adresu serveru, nebo zvolte jiný způsob.',
  'share.too-many': 'Adres může být nejvýš osm.',
  'share.no-consent':
    'Firefox nedostal povolení odesílat data, takže se nic nesdílí. Zkuste to znovu a zeptá se ještě jednou.',
  'share.needs-name': 'Vyplňte prosím název a své jméno.',

  'settings.you': 'Vy',
  'settings.name': 'Vaše jméno',
  'settings.name-hint': 'Vidí ho lidé, se kterými sdílíte.',
  'settings.position': 'Vaše pozice',
  'settings.look': 'Jazyk a vzhled',
  'settings.language': 'Jazyk',
  'settings.language-auto': 'Podle prohlížeče',
  'settings.theme': 'Motiv',
  'settings.theme-auto': 'Podle systému',
  'settings.theme-light': 'Světlý',
  'settings.theme-dark': 'Tmavý',
  'settings.workspaces': 'Pracovní prostory',
  'settings.workspace-name': 'Název',
  'settings.save': 'Uložit',
  'settings.saved': 'Uloženo.',
  'settings.private-hint': 'Zůstává v tomto prohlížeči a nikdy se neodesílá.',
};
