import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * What one end of a connection with nothing but data channels has to say of itself (RFC 8829, RFC 8839, RFC 8842): the
 * few facts in an SDP that differ from one to the next, so that a picture holds them.
 */
export interface EndDescription {
  /** SHA-256 of the certificate: 32 bytes, of a key pair made for this one connection. */
  fingerprint: Uint8Array;
  ufrag: string;
  pwd: string;
  candidates: Candidate[];
}

/** An address over UDP under which the end may be reached. */
export interface Candidate {
  type: (typeof TYPES)[number];
  /** IPv4, IPv6, or the name of a random UUID under `.local` in place of an address that is not shown. */
  address: string;
  port: number;
  priority: number;
}

const TYPES = ['host', 'srflx', 'prflx', 'relay'] as const;
/** More are left out, those of the lowest priority first. */
const MAX_CANDIDATES = 12;
/** As RFC 8839 has them, and the browser makes them. */
const ICE_WORD = /^[\w+/-]{4,64}$/;
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}$/i;
const LOCAL_NAME = /^([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})\.local$/i;

/** Reads what this browser says of itself. Null where it is not what browsers write. */
export function readSdp(sdp: string): EndDescription | null {
  const fieldOf = (name: string) => new RegExp(`^a=${name}:(.+)$`, 'm').exec(sdp)?.[1]?.trim() ?? '';
  const hex = /^sha-256 ([\da-f]{2}(?::[\da-f]{2}){31})$/i.exec(fieldOf('fingerprint'))?.[1];
  const [ufrag, pwd] = [fieldOf('ice-ufrag'), fieldOf('ice-pwd')];
  if (!hex || !ICE_WORD.test(ufrag) || !ICE_WORD.test(pwd)) return null;
  const fingerprint = Uint8Array.from(hex.split(':'), (byte) => Number.parseInt(byte, 16));
  const found = sdp.split(/\r?\n/).flatMap((line) => readCandidate(line) ?? []);
  const candidates = found.sort((a, b) => b.priority - a.priority).slice(0, MAX_CANDIDATES);
  return { fingerprint, ufrag, pwd, candidates };
}

/** RFC 8839 § 5.1. Those over TCP connect no two browsers to each other. */
function readCandidate(line: string): Candidate | null {
  const found = /^a=candidate:\S+ 1 udp (\d+) (\S+) (\d+) typ (\w+)/i.exec(line);
  const type = TYPES.find((one) => one === found?.[4]);
  if (!found || !type) return null;
  const [, priority, address = '', port] = found;
  const candidate = { type, address, port: Number(port), priority: Number(priority) };
  return isCandidate(candidate) ? candidate : null;
}

const isCandidate = ({ address, port, priority }: Candidate): boolean =>
  (isIpv4(address) || IPV6.test(address) || LOCAL_NAME.test(address)) &&
  port > 0 &&
  port < 65_536 &&
  priority < 2 ** 32;

const isIpv4 = (address: string) =>
  IPV4.test(address) && address.split('.').every((part) => Number(part) < 256);

/** The SDP by which a browser is told of the other end. */
export function writeSdp(type: 'offer' | 'answer', { fingerprint, ufrag, pwd, candidates }: EndDescription) {
  const hex = [...fingerprint].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
  const lines = [
    ...['v=0', 'o=- 1 2 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=group:BUNDLE 0'],
    ...['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'c=IN IP4 0.0.0.0', 'a=mid:0', 'a=sendrecv'],
    ...[`a=ice-ufrag:${ufrag}`, `a=ice-pwd:${pwd}`, 'a=ice-options:trickle', `a=fingerprint:sha-256 ${hex}`],
    ...[
      `a=setup:${type === 'offer' ? 'actpass' : 'passive'}`,
      'a=sctp-port:5000',
      'a=max-message-size:262144',
    ],
    ...candidates.map((one, at) => `a=${candidateField(one, at)}`),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** A candidate as `RTCIceCandidate` has it; `at`: its place in the description. */
export function candidateField({ type, address, port, priority }: Candidate, at: number): string {
  // What an address was seen as from within is of no use to the far end; the grammar asks for it.
  const base = type === 'host' ? '' : ' raddr 0.0.0.0 rport 0';
  return `candidate:${at + 1} 1 udp ${priority} ${address} ${port} typ ${type}${base}`;
}

/** `fingerprint(32) ufrag pwd count` and for each candidate `type address-kind address port priority` (lib0 encoding). */
export function encodeEnd(encoder: encoding.Encoder, end: EndDescription): void {
  encoding.writeUint8Array(encoder, end.fingerprint);
  encoding.writeVarString(encoder, end.ufrag);
  encoding.writeVarString(encoder, end.pwd);
  encoding.writeUint8(encoder, end.candidates.length);
  for (const { type, address, port, priority } of end.candidates) {
    encoding.writeUint8(encoder, TYPES.indexOf(type));
    encodeAddress(encoder, address);
    encoding.writeUint16(encoder, port);
    encoding.writeUint32(encoder, priority);
  }
}

/**
 * Reads what is left of the bytes. @throws Error where that is not exactly an end, or one that no browser would describe:
 * whoever sealed it is a member, and may lie.
 */
export function decodeEnd(decoder: decoding.Decoder): EndDescription {
  const fingerprint = decoding.readUint8Array(decoder, 32).slice();
  const [ufrag, pwd] = [decoding.readVarString(decoder), decoding.readVarString(decoder)];
  const count = decoding.readUint8(decoder);
  if (!ICE_WORD.test(ufrag) || !ICE_WORD.test(pwd) || count > MAX_CANDIDATES) throw new Error('no end');
  const candidates = Array.from({ length: count }, () => {
    const type = TYPES[decoding.readUint8(decoder)];
    const address = decodeAddress(decoder);
    const [port, priority] = [decoding.readUint16(decoder), decoding.readUint32(decoder)];
    if (!type || !isCandidate({ type, address, port, priority })) throw new Error('no candidate');
    return { type, address, port, priority };
  });
  // Numbers that are cut short read as smaller ones.
  if (decoder.pos !== decoder.arr.length) throw new Error('no end');
  return { fingerprint, ufrag, pwd, candidates };
}

function encodeAddress(encoder: encoding.Encoder, address: string): void {
  const uuid = LOCAL_NAME.exec(address)?.slice(1).join('');
  if (isIpv4(address)) {
    encoding.writeUint8(encoder, 4);
    encoding.writeUint8Array(encoder, Uint8Array.from(address.split('.'), Number));
  } else if (uuid) {
    encoding.writeUint8(encoder, 16);
    encoding.writeUint8Array(
      encoder,
      Uint8Array.from(uuid.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
    );
  } else {
    encoding.writeUint8(encoder, 0);
    encoding.writeVarString(encoder, address);
  }
}

function decodeAddress(decoder: decoding.Decoder): string {
  const kind = decoding.readUint8(decoder);
  if (kind === 0) return decoding.readVarString(decoder);
  const bytes = [...decoding.readUint8Array(decoder, kind === 4 ? 4 : 16)];
  if (kind === 4) return bytes.join('.');
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}.local`;
}
