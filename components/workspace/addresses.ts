import * as v from 'valibot';
import { iceAddress, type Rendezvous, relayAddress } from '../../lib/commands/command';

type RelayFault = 'bad-relay' | 'relay-hash' | 'relay-user' | 'odd-relay' | 'long-address';
type IceFault = 'bad-ice' | 'turn-user' | 'odd-ice' | 'long-address';

/** Why typed addresses cannot be used, with the first that is wrong. */
export type AddressFault =
  | { fault: RelayFault | IceFault; address: string }
  | { fault: 'too-many'; address: '' };

/** Reads addresses as people type them: one a line, or with spaces or commas between. */
export function readAddresses(relays: string, iceServers: string): Rendezvous | AddressFault {
  const rendezvous = { relays: words(relays), iceServers: words(iceServers) };
  if (rendezvous.relays.length > 8 || rendezvous.iceServers.length > 8)
    return { fault: 'too-many', address: '' };
  const relay = rendezvous.relays.find((one) => !v.is(relayAddress, one));
  if (relay !== undefined) return { fault: relayFault(relay), address: relay };
  const ice = rendezvous.iceServers.find((one) => !v.is(iceAddress, one));
  return ice === undefined ? rendezvous : { fault: iceFault(ice), address: ice };
}

/** What is wrong with an address that the schema refused. */
function relayFault(address: string): RelayFault {
  if (!/^(nats\+)?wss?:\/\//.test(address)) return 'bad-relay';
  if (address.length > 300) return 'long-address';
  if (/^nats\+wss?:\/\/(?![^:@]+:[^@]+@)/.test(address)) return 'relay-user';
  return address.includes('#') ? 'relay-hash' : 'odd-relay';
}

function iceFault(address: string): IceFault {
  if (!/^(stun|turn)s?:/.test(address)) return 'bad-ice';
  if (address.length > 300) return 'long-address';
  return /^turns?:(?![^:@]+:[^@]+@)/.test(address) ? 'turn-user' : 'odd-ice';
}

/** Which hosts a browser speaks to once it is in the workspace, without secrets. */
export function hostsOf({ relays, iceServers }: Rendezvous): string[] {
  const hosts = [...relays.map(relayHost), ...iceServers.map(iceHost)];
  return [...new Set(hosts)];
}

/** `nats+wss://user:password@host:443` → `host` */
const relayHost = (address: string) => new URL(address.replace(/^nats\+/, '')).host;

/** `turn:user:secret@host:3478?transport=tcp` → `host:3478` */
const iceHost = (address: string) => address.replace(/^\w+:(.*@)?/, '').replace(/\?.*$/, '');

const words = (text: string) => [...new Set(text.split(/[\s,]+/).filter(Boolean))];
