import { once } from 'node:events';
import { createServer } from 'node:http';

/** A proxy on loopback that lets nothing through and remembers what was asked of it. */
export interface RefusingProxy {
  readonly host: string;
  readonly port: number;
  /** The hosts asked for, each once, in order of first sight. */
  refusedHosts(): string[];
  close(): Promise<void>;
}

/** A browser told to use it for everything but loopback reaches nobody else, and each attempt is on record. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const hosts = new Set<string>();
  const host = '127.0.0.1';
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://unnamed').hostname);
    response.writeHead(403).end();
  });
  // https and WebSockets ask for a tunnel: CONNECT host:port (RFC 9110, 9.3.6).
  server.on('connect', (request, socket) => {
    hosts.add(new URL(`tunnel://${request.url}`).hostname);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.listen(0, host);
  // It never keeps a program running whose browser did not start.
  server.unref();
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy is not listening on TCP.');
  return {
    host,
    port: address.port,
    refusedHosts: () => [...hosts],
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
