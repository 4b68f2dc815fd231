import type { Decoder } from 'lib0/decoding';
import * as Y from 'yjs';

/**
 * Looks into a Yjs V2 update from another device before it is applied: every struct must be written in the
 * device's own name (`clients`) and sit under a root that this document has.
 *
 * @returns null when the update may be applied, else why not. Structs that follow another item name no root;
 * they sit where that item sits.
 */
export function updateFault(
  update: Uint8Array,
  clients: ReadonlySet<number>,
  roots: ReadonlySet<string>,
): 'unreadable-update' | 'foreign-client' | 'unknown-root' | null {
  let structs: ReturnType<typeof Y.decodeUpdateV2>['structs'];
  try {
    ({ structs } = Y.decodeUpdateV2(update, CountingDecoder));
  } catch {
    // Bytes that Yjs cannot decode; the caller counts the refusal.
    return 'unreadable-update';
  }
  for (const struct of structs) {
    if (!clients.has(struct.id.client)) return 'foreign-client';
    if (struct instanceof Y.Item && typeof struct.parent === 'string' && !roots.has(struct.parent))
      return 'unknown-root';
  }
  return null;
}

/**
 * The V2 form repeats the last value of a column without end, so that a few bytes may declare a thousand million
 * structs. Real updates have fewer structs than bytes, but for long runs of deletions.
 */
class CountingDecoder extends Y.UpdateDecoderV2 {
  #left: number;

  constructor(decoder: Decoder) {
    super(decoder);
    this.#left = 100_000 + decoder.arr.length;
  }

  override readInfo(): number {
    this.#left -= 1;
    if (this.#left < 0) throw new Error('more structs than its bytes can mean');
    return super.readInfo();
  }
}
