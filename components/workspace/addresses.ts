import type { Rendezvous } from '../../lib/commands/command';

/** Why typed addresses cannot be used, with the first that is wrong. */
export type AddressFault =
  | { fault: 'bad-relay' | 'bad-ice'; address: string }
  | { fault: 'too-many'; address: '' };

/** Reads addresses as people type them: one a line, or with spaces or commas between. */
export function readAddresses(relays: string, iceServers: string): Rendezvous | AddressFault {
  const rendezvous = { relays: words(relays), iceServers: words(iceServers) };
  if (rendezvous.relays.length > 8 || rendezvous.iceServers.length > 8)
    return { fault: 'too-many', address: '' };
  const relay = rendezvous.relays.find(
    (one) => !/^wss?:\/\/./.test(one) || !URL.canParse(one) || one.length > 300,
  );
  if (relay !== undefined) return { fault: 'bad-relay', address: relay };
  const ice = rendezvous.iceServers.find((one) => !/^(stun|turns?):./.test(one) || one.length > 300);
  return ice === undefined ? rendezvous : { fault: 'bad-ice', address: ice };
}

const words = (text: string) => [...new Set(text.split(/[\s,]+/).filter(Boolean))];
