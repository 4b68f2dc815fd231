import { addDuration } from '../dates/add-duration';
import type { RawEvent } from '../raw-capture';
import { addressOf, oneLine } from './postal-address';
import { kindOf } from './schema-kinds';
import {
  isNode,
  linksOf,
  nodesOf,
  ownText,
  plain,
  type SchemaNode,
  textOf,
  textsOf,
  valuesOf,
} from './schema-node';

/** An event as it stands; null for anything else, and for one without a title. */
export function eventOfNode(node: SchemaNode): RawEvent | null {
  if (kindOf(node) !== 'event') return null;
  const title = textOf(node, 'name', 'headline', 'summary', 'alternateName');
  if (!title) return null;
  const schedule = nodesOf(node, 'eventSchedule')[0];
  const start = textOf(node, 'startDate') ?? (schedule ? scheduled(schedule, 'start') : null);
  const duration = textOf(node, 'duration') ?? (schedule ? textOf(schedule, 'duration') : null);
  const end =
    textOf(node, 'endDate') ??
    (start && duration ? addDuration(start, duration) : null) ??
    (schedule ? scheduled(schedule, 'end') : null);
  return {
    title,
    start,
    end: end === start ? null : end,
    place: placesOf(node)[0] ?? null,
    url: linksOf(node, 'url', 'mainEntityOfPage')[0] ?? null,
  };
}

/**
 * When a schedule's first event starts or ends (https://schema.org/Schedule). With clock times its `endDate` is the
 * last day of the whole series: the first event ends on the day that it starts.
 */
function scheduled(schedule: SchemaNode, end: 'start' | 'end'): string | null {
  const first = firstDayOf(schedule);
  const time = textOf(schedule, `${end}Time`);
  if (time === null)
    return end === 'start' ? first : textOf(schedule, 'startTime') ? null : textOf(schedule, 'endDate');
  if (/^\d{4}-/.test(time)) return time;
  return first && !first.includes('T') ? `${first}T${time.replace(/^T/i, '')}` : first;
}

/** An event is nobody: who asks after it by its number or address asks its one organizer, else the place it is at. */
export function handOnReach(event: SchemaNode): void {
  if (kindOf(event) !== 'event') return;
  const organizers = nodesOf(event, 'organizer');
  const [asked, ...others] = organizers.length > 0 ? organizers : nodesOf(event, 'location');
  if (!asked || others.length > 0) return;
  for (const name of ['telephone', 'email'])
    if (!asked.properties.has(name)) asked.properties.set(name, valuesOf(event, name));
}

/** The first day at or after a schedule's start that is one of its days of the week. */
function firstDayOf(schedule: SchemaNode): string | null {
  const first = textOf(schedule, 'startDate');
  const days = textsOf(schedule, 'byDay').map(
    (day) => 'SuMoTuWeThFrSa'.indexOf(day.replace(/^.*\//, '').slice(0, 2)) / 2,
  );
  const date = new Date(`${first}T00:00Z`);
  for (let left = 7; left > 0; left -= 1, date.setUTCDate(date.getUTCDate() + 1))
    if (days.includes(date.getUTCDay())) return date.toISOString().slice(0, 10);
  return first;
}

/** Where it takes place: "Blue Hall, Rieger Street 2, 120 00 Prague". A place to be at comes before a link. */
function placesOf(event: SchemaNode): string[] {
  const values = valuesOf(event, 'location', 'address');
  const real = values.filter((value) => !isNode(value) || !value.types.includes('VirtualLocation'));
  const virtual = values.filter(isNode).filter((value) => value.types.includes('VirtualLocation'));
  return [
    ...real.map((value) => (isNode(value) ? placeLine(value) : oneLine(value))),
    ...virtual.map((value) => textOf(value, 'name') ?? linksOf(value, 'url')[0] ?? ''),
  ].filter((text) => text !== '');
}

function placeLine(place: SchemaNode): string {
  const name =
    textOf(place, 'name', 'organizationName') ??
    nodesOf(place, 'address').map((address) => ownText(address, 'name'))[0] ??
    linkWords(place);
  const own = addressOf(place)?.line;
  const [inner] = valuesOf(place, 'address');
  const nested = inner === undefined ? '' : isNode(inner) ? (addressOf(inner)?.line ?? '') : oneLine(inner);
  const address = own ?? nested;
  if (address === '' || name.includes(address)) return name;
  return name === '' || `${address},`.startsWith(`${name},`) ? address : `${name}, ${address}`;
}

/** The words of a place's link, where a page gives the name nowhere else. */
const linkWords = (place: SchemaNode): string => {
  const words = nodesOf(place, 'url').map((link) => ownText(link, 'name'))[0] ?? '';
  return /^(?:https?:|www\.)/i.test(words) ? '' : plain(words);
};
