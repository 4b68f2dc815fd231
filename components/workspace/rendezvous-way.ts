import type { Rendezvous } from '../../lib/commands/command';
import { publicRelays } from '../../lib/sync/links/public-relays';
import { type AddressFault, readAddresses } from './addresses';

/** How browsers find each other: over a relay of one's own, over public ones, or with texts that people carry. */
export const ways = ['team', 'public', 'none'] as const;
export type Way = (typeof ways)[number];

/** A rendezvous as it is being chosen. */
export interface Chosen {
  way: Way;
  /** One's own relays and the ICE servers, one a line. */
  relays: string;
  iceServers: string;
}

export const chosenOf = ({ relays, iceServers }: Rendezvous): Chosen => {
  const way = wayOf(relays);
  return { way, relays: way === 'team' ? relays.join('\n') : '', iceServers: iceServers.join('\n') };
};

function wayOf(relays: readonly string[]): Way {
  if (relays.length === 0) return 'none';
  return relays.every((one) => publicRelays.includes(one)) ? 'public' : 'team';
}

/** The relays of a choice, as lines. */
export function relaysOf({ way, relays }: Pick<Chosen, 'way' | 'relays'>): string {
  if (way === 'none') return '';
  return way === 'public' ? publicRelays.join('\n') : relays;
}

/** What a choice comes to, or why it cannot be used yet. */
export function readChosen(
  chosen: Chosen,
): Rendezvous | AddressFault | { fault: 'needs-relay'; address: '' } {
  const read = readAddresses(relaysOf(chosen), chosen.iceServers);
  if ('fault' in read || read.relays.length > 0 || chosen.way === 'none') return read;
  return { fault: 'needs-relay', address: '' };
}
