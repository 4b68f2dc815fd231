import type { Page } from 'puppeteer-core';
import type { WatchedConnections } from './watch-connections';

/** Counts what two browsers send each other and say to the server where they meet, from when it was made. */
export interface ByteMeter {
  read(): Promise<number>;
}

/** `second` must have been watched (`watchConnections`) from before it was connected. */
export async function openByteMeter(first: Page, second: Page): Promise<ByteMeter> {
  let said = 0;
  for (const page of [first, second]) {
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    const count = ({ response }: { response: { opcode: number; payloadData: string } }) => {
      // Texts are ASCII here; what is binary comes in base64.
      said += response.payloadData.length * (response.opcode === 1 ? 1 : 0.75);
    };
    session.on('Network.webSocketFrameSent', count);
    session.on('Network.webSocketFrameReceived', count);
  }
  return { read: async () => (await second.evaluate(transportBytes)) + said };
}

/** Runs in the page: what its connections carried in both directions, DTLS and SCTP of the data channel included. */
async function transportBytes(): Promise<number> {
  const { watched } = globalThis as unknown as { watched: WatchedConnections };
  let bytes = 0;
  for (const connection of watched.all)
    for (const [, entry] of (await connection.getStats()).entries() as Iterable<[string, TransportStats]>)
      if (entry.type === 'transport') bytes += (entry.bytesSent ?? 0) + (entry.bytesReceived ?? 0);
  return bytes;
}

interface TransportStats {
  type: string;
  bytesSent?: number;
  bytesReceived?: number;
}
