import type { RawEvent } from '../raw-capture';
import { addressOf } from './postal-address';
import { kindOf } from './schema-kinds';
import { isNode, linksOf, nodesOf, plain, type SchemaNode, textOf, valuesOf } from './schema-node';

/** An event as it stands; null for anything else, and for one without a title. */
export function eventOfNode(node: SchemaNode): RawEvent | null {
  if (kindOf(node) !== 'event') return null;
  const title = textOf(node, 'name', 'headline', 'summary');
  if (!title) return null;
  const schedule = nodesOf(node, 'eventSchedule')[0];
  return {
    title,
    start: textOf(node, 'startDate') ?? (schedule ? textOf(schedule, 'startDate') : null),
    end: textOf(node, 'endDate') ?? (schedule ? textOf(schedule, 'endDate') : null),
    place: placesOf(node)[0] ?? null,
    url: linksOf(node, 'url')[0] ?? null,
  };
}

/** Where it takes place: "Blue Hall, Rieger Street 2, 120 00 Prague". A place to be at comes before a link. */
function placesOf(event: SchemaNode): string[] {
  const values = valuesOf(event, 'location');
  const real = values.filter((value) => !isNode(value) || !value.types.includes('VirtualLocation'));
  const virtual = values.filter(isNode).filter((value) => value.types.includes('VirtualLocation'));
  return [
    ...real.map((value) => (isNode(value) ? placeLine(value) : plain(value))),
    ...virtual.map((value) => textOf(value, 'name', 'url') ?? ''),
  ].filter((text) => text !== '');
}

function placeLine(place: SchemaNode): string {
  const name = textOf(place, 'name') ?? '';
  const own = addressOf(place)?.line;
  const [inner] = valuesOf(place, 'address');
  const nested = inner === undefined ? '' : isNode(inner) ? (addressOf(inner)?.line ?? '') : plain(inner);
  const address = own ?? nested;
  if (address === '' || name.includes(address)) return name;
  return name === '' || address.startsWith(name) ? address : `${name}, ${address}`;
}
