import { wallTimeAt } from '../../calendar/zone-clock';
import type { Reader } from '../reader';
import { fold } from '../words';

/** Names people use beside the cities the zone database names its zones after. */
const ALSO: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  boston: 'America/New_York',
  washington: 'America/New_York',
  miami: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  beijing: 'Asia/Shanghai',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  hanoi: 'Asia/Bangkok',
  'ha noi': 'Asia/Bangkok',
  saigon: 'Asia/Ho_Chi_Minh',
  'sai gon': 'Asia/Ho_Chi_Minh',
  barcelona: 'Europe/Madrid',
  geneva: 'Europe/Zurich',
  frankfurt: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  milan: 'Europe/Rome',
  edinburgh: 'Europe/London',
  brno: 'Europe/Prague',
  split: 'Europe/Zagreb',
  tartu: 'Europe/Tallinn',
  londyn: 'Europe/London',
  praha: 'Europe/Prague',
  prag: 'Europe/Prague',
  pariz: 'Europe/Paris',
  pariis: 'Europe/Paris',
  viden: 'Europe/Vienna',
  bec: 'Europe/Vienna',
  viin: 'Europe/Vienna',
  berlin: 'Europe/Berlin',
  berliin: 'Europe/Berlin',
};

let zonesByCity: ReadonlyMap<string, string> | null = null;

/** "America/New_York" by "new york", for every city that names a zone. */
function cities(): ReadonlyMap<string, string> {
  zonesByCity ??= new Map([
    ...Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
      .map((zone) => [fold(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')), zone] as const),
    ...Object.entries(ALSO),
  ]);
  return zonesByCity;
}

/**
 * A city or zone by its name behind a time: "London", "New York time", "Eastern". It has a capital, and without its "time" nothing
 * may follow that it could be part of ("15:00 Paris Hilton").
 */
function cityZoneAt(reader: Reader, at: number): { zone: string; next: number; named: boolean } | null {
  const { words } = reader;
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return null;
  for (const length of [4, 3, 2, 1]) {
    const name = words.slice(at, at + length);
    if (name.length < length || name.some((word) => word.kind !== 'letters')) continue;
    const zone = cities().get(name.map((word) => word.folded).join(' '));
    if (zone === undefined) continue;
    const following = words[at + length];
    if (following?.folded === 'time') return { zone, next: at + length + 1, named: true };
    const ends = !following || following.kind === 'taken' || following.kind === 'mark';
    return ends ? { zone, next: at + length, named: false } : null;
  }
  return null;
}

/** A city behind the time, when its clocks differ from the person's: "15:00 Prague" in Prague names a place. */
export function foreignCityAt(reader: Reader, at: number): { zone: string; next: number } | null {
  const city = cityZoneAt(reader, at);
  if (!city) return null;
  const there = wallTimeAt(reader.clock.instant, city.zone);
  const same = there.day === reader.clock.today && there.minutes === reader.clock.minutes;
  return city.named || !same ? city : null;
}
