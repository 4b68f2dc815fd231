import { schnorr } from '@noble/secp256k1';
import { hashWith, strToNum, toHex } from '@trystero-p2p/core';

/** Who a relay sees speaking. A fresh one for each room, so that a relay cannot tell whose rooms belong together. */
export type NostrKey = ReturnType<typeof schnorr.keygen>;

export const createNostrKey = (): NostrKey => schnorr.keygen();

/** `["EVENT", …]` with an ephemeral event under a topic, signed (NIP-01; BIP-340). @param created_at seconds since 1970. */
export async function writeEvent(
  topic: string,
  content: string,
  { key, created_at }: { key: NostrKey; created_at: number },
): Promise<string> {
  const pubkey = toHex(key.publicKey);
  const kind = kindOf(topic);
  const tags = [['x', topic]];
  const id = await hashWith('SHA-256', JSON.stringify([0, pubkey, created_at, kind, tags, content]));
  const sig = toHex(await schnorr.signAsync(id, key.secretKey));
  return JSON.stringify(['EVENT', { id: toHex(id), pubkey, created_at, kind, tags, content, sig }]);
}

/** `["REQ", …]`. No `since`: the clocks of two offices differ, and nothing older is kept anyway. */
export function writeRequest(id: string, topic: string): string {
  return JSON.stringify(['REQ', id, { kinds: [kindOf(topic)], '#x': [topic] }]);
}

/** One of the ephemeral kinds (NIP-01: 20000–29999), so that a relay keeps nothing. */
const kindOf = (topic: string) => 20_000 + strToNum(topic, 10_000);

/** What a relay says, as far as it matters here. */
export type RelayMessage =
  | { type: 'event'; subscription: string; topic: string | null; content: string; createdAt: number | null }
  | { type: 'closed'; subscription: string; reason: string }
  | { type: 'complaint'; reason: string }
  | { type: 'other' };

export function readRelayMessage(text: string): RelayMessage {
  const [type, first, second, third] = readArray(text);
  if (type === 'EVENT' && typeof first === 'string' && hasContent(second))
    return {
      type: 'event',
      subscription: first,
      topic: topicOf(second),
      content: second.content,
      createdAt: createdAtOf(second),
    };
  if (type === 'CLOSED' && typeof first === 'string')
    return { type: 'closed', subscription: first, reason: String(second) };
  if (type === 'OK' && second === false) return { type: 'complaint', reason: String(third) };
  if (type === 'NOTICE') return { type: 'complaint', reason: String(first) };
  return { type: 'other' };
}

function readArray(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // Not JSON: no relay of the protocol says this, and nothing follows from it.
    return [];
  }
}

const hasContent = (event: unknown): event is { content: string } =>
  typeof event === 'object' && event !== null && 'content' in event && typeof event.content === 'string';

function topicOf(event: object): string | null {
  const tags: unknown = 'tags' in event ? event.tags : null;
  const tag: unknown = Array.isArray(tags) ? tags.find((one) => Array.isArray(one) && one[0] === 'x') : null;
  return Array.isArray(tag) && typeof tag[1] === 'string' ? tag[1] : null;
}

const createdAtOf = (event: object): number | null =>
  'created_at' in event && Number.isSafeInteger(event.created_at) ? Number(event.created_at) : null;
