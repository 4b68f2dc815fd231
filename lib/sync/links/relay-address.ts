import { decoded } from './ice-servers';

const TEAM_SCHEME = 'nats+';

/** A team relay: one nats-server, or the nodes of one cluster, with the user that the workspace's browsers are there. */
export interface TeamRelayAddress {
  /** `ws://host[:port]` or `wss://host[:port]`, without user or password. */
  servers: string[];
  user: string;
  password: string;
}

/** The addresses of a rendezvous' team relay. */
export const teamRelays = (relays: readonly string[]): string[] =>
  relays.filter((address) => address.startsWith(TEAM_SCHEME));

/** The relays of a rendezvous that speak Nostr. */
export const nostrRelays = (relays: readonly string[]): string[] =>
  relays.filter((address) => !address.startsWith(TEAM_SCHEME));

/**
 * The team relay of a rendezvous, or null where it names none. Several `nats+ws://` and `nats+wss://` addresses are nodes
 * of one cluster; user and password are those of the first.
 *
 * @param relays addresses that passed `relayAddress` (commands/command.ts).
 */
export function readTeamRelay(relays: readonly string[]): TeamRelayAddress | null {
  const urls = teamRelays(relays).map((address) => new URL(address.slice(TEAM_SCHEME.length)));
  const [first] = urls;
  if (!first) return null;
  return {
    servers: urls.map(({ protocol, host }) => `${protocol}//${host}`),
    user: decoded(first.username),
    password: decoded(first.password),
  };
}
