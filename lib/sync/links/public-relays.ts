/**
 * Well-known Nostr relays that anybody may use. They are asked by nobody by default: a person chooses them for a
 * workspace and is told before what goes there. Several, because each may be away or refuse strangers on any day.
 */
export const publicRelays: readonly string[] = [
  'wss://relay.damus.io',
  'wss://nos.lol',
  'wss://relay.primal.net',
  'wss://nostr.mom',
];
