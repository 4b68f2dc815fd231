import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { inSlices } from '../pace/in-slices';

/**
 * What `Y.encodeStateAsUpdateV2` gives of a whole document, byte for byte, a slice at a time: of ten thousand records that
 * takes tenths of a second, in which nobody else would have a turn. It is asked for in the hub's turn, in which nothing changes
 * the document; if something did, it is encoded anew and in one piece.
 */
export async function encodeState(doc: Y.Doc): Promise<Uint8Array> {
  const { store } = doc;
  // Parts that wait for others are merged in, which Yjs does itself; whose log is taken in order has none.
  if (store.pendingDs || store.pendingStructs) return Y.encodeStateAsUpdateV2(doc);
  const encoder = new Y.UpdateEncoderV2();
  let isChanged = false;
  const noteChange = () => {
    isChanged = true;
  };
  doc.on('afterTransaction', noteChange);
  try {
    await inSlices(structsIn(store.clients, encoder), (struct) => struct.write(encoder, 0));
  } finally {
    doc.off('afterTransaction', noteChange);
  }
  if (isChanged) return Y.encodeStateAsUpdateV2(doc);
  writeDeletions(Y.createDeleteSetFromStructStore(store).clients, encoder);
  return encoder.toUint8Array();
}

type Structs = Y.Doc['store']['clients'];

/** The structs in the order in which an update has them; what stands before those of a client is written as they are come to. */
function* structsIn(clients: Structs, encoder: Y.UpdateEncoderV2) {
  encoding.writeVarUint(encoder.restEncoder, clients.size);
  for (const [client, structs] of highestFirst(clients)) {
    encoding.writeVarUint(encoder.restEncoder, structs.length);
    encoder.writeClient(client);
    encoding.writeVarUint(encoder.restEncoder, 0);
    yield* structs;
  }
}

function writeDeletions(
  clients: ReturnType<typeof Y.createDeleteSet>['clients'],
  encoder: Y.UpdateEncoderV2,
): void {
  encoding.writeVarUint(encoder.restEncoder, clients.size);
  for (const [client, items] of highestFirst(clients)) {
    encoder.resetDsCurVal();
    encoding.writeVarUint(encoder.restEncoder, client);
    encoding.writeVarUint(encoder.restEncoder, items.length);
    for (const { clock, len } of items) {
      encoder.writeDsClock(clock);
      encoder.writeDsLen(len);
    }
  }
}

const highestFirst = <T>(clients: ReadonlyMap<number, T>): [number, T][] =>
  [...clients].sort(([a], [b]) => b - a);
