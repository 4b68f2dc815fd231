/**
 * Reads what a Chromium wrote down about its connections (`--log-net-log`), so that a test can say who was
 * contacted. The file may be read while the browser runs and after it was killed; its last few events are
 * written in a batch and may be missing then, so close the browser first where every one counts.
 *
 * Counted: every request's address, every name looked up, every TCP connection tried and every address a
 * UDP packet was sent to (WebRTC, STUN and TURN among them), whether or not anybody answered. Not counted:
 * packets to the name servers themselves (the names asked for are), and UDP sockets that never send, with
 * which Chromium asks the system which of its own addresses it would use.
 */
import { createReadStream } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

export interface Connection {
  /** A name or an IP address, without port and brackets. */
  host: string;
  by: 'request' | 'lookup' | 'tcp' | 'udp';
  /** What the log said: the whole address, URL or name. */
  seen: string;
}

/** All connections tried, each once, in order of first sight. Rejects when there is no such file. */
export async function readConnections(logFile: string): Promise<Connection[]> {
  const found = new Map<string, Connection>();
  const udpPeers = new Map<number, string>();
  for await (const { name, source, params } of readEvents(logFile)) {
    if (name === 'UDP_CONNECT' && params.address) udpPeers.set(source.id, params.address);
    const connection = toConnection(name, params, udpPeers.get(source.id));
    if (connection) found.set(`${connection.by} ${connection.seen}`, connection);
  }
  return [...found.values()];
}

/**
 * What went beyond this machine. Loopback counts as here, and so do the machine's own interface addresses:
 * two browsers' WebRTC sockets may choose those, and the system never puts such packets on the wire.
 */
export function foreignConnections(connections: Connection[]): Connection[] {
  const here = ownAddresses();
  return connections.filter(({ host }) => {
    const family = isIP(host);
    if (family === 0) return host !== 'localhost' && !host.endsWith('.localhost');
    return !here.check(host, family === 6 ? 'ipv6' : 'ipv4');
  });
}

function ownAddresses(): BlockList {
  const here = new BlockList();
  here.addSubnet('127.0.0.0', 8, 'ipv4');
  here.addAddress('::1', 'ipv6');
  for (const { address, family } of Object.values(networkInterfaces()).flatMap((list) => list ?? [])) {
    here.addAddress(address, family === 'IPv6' ? 'ipv6' : 'ipv4');
  }
  return here;
}

const LoggedParams = v.object({
  url: v.optional(v.string()),
  host: v.optional(v.string()),
  hostname: v.optional(v.string()),
  address: v.optional(v.string()),
});
const LoggedEvent = v.object({
  type: v.number(),
  source: v.object({ id: v.number() }),
  params: v.optional(LoggedParams, {}),
});
const LogHeader = v.object({ constants: v.object({ logEventTypes: v.record(v.string(), v.number()) }) });

type Params = v.InferOutput<typeof LoggedParams>;

function toConnection(event: string, params: Params, udpPeer: string | undefined): Connection | null {
  const { url, host, hostname, address } = params;
  switch (event) {
    case 'URL_REQUEST_START_JOB':
      return url && /^(https?|wss?):/.test(url) ? connection('request', url, url) : null;
    case 'HOST_RESOLVER_MANAGER_REQUEST':
      return host ? connection('lookup', host, host.includes('://') ? host : `tcp://${host}`) : null;
    case 'DNS_TRANSACTION':
      return hostname ? connection('lookup', hostname, `dns://${hostname.replace(/\.$/, '')}`) : null;
    case 'TCP_CONNECT_ATTEMPT':
      return address ? connection('tcp', address, `tcp://${address}`) : null;
    case 'UDP_BYTES_SENT': {
      const peer = address ?? udpPeer;
      return peer && !peer.endsWith(':53') ? connection('udp', peer, `udp://${peer}`) : null;
    }
    default:
      return null;
  }
}

function connection(by: Connection['by'], seen: string, url: string): Connection {
  return { by, seen, host: new URL(url).hostname.replace(/^\[|\]$/g, '') };
}

/** The log is JSON with one event a line: constants first, then events, cut off anywhere if the browser was. */
async function* readEvents(logFile: string) {
  let names: Map<number, string> | undefined;
  for await (const line of createInterface({ input: createReadStream(logFile) })) {
    if (!names) {
      const header = v.parse(LogHeader, JSON.parse(`${line.replace(/,$/, '')}}`));
      names = new Map(Object.entries(header.constants.logEventTypes).map(([name, type]) => [type, name]));
    } else if (line.startsWith('{') && /\},?$/.test(line)) {
      const event = v.parse(LoggedEvent, JSON.parse(line.replace(/,$/, '')));
      yield { ...event, name: names.get(event.type) ?? '' };
    }
  }
}
