import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  decodeEnd,
  type EndDescription,
  encodeEnd,
  readSdp,
  writeSdp,
} from '../../../lib/sync/links/session-description';

const HEX = 'CA:AB:D3:AF:AE:30:90:87:EA:80:86:99:02:81:82:27:FB:F5:B8:0A:36:9C:BD:79:12:B2:3A:19:6C:F4:AF:E4';

/** As Chromium 156 and Firefox 153 write it. */
const CHROMIUM = [
  ...['v=0', 'o=- 5179764747954171577 2 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=group:BUNDLE 0'],
  ...['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'c=IN IP4 0.0.0.0'],
  'a=candidate:2942024072 1 udp 2113937151 baa32158-5083-4a17-aed5-ae87faab25cd.local 35341 typ host generation 0 network-cost 999',
  'a=candidate:3715224411 1 udp 1677729535 203.0.113.7 47563 typ srflx raddr 0.0.0.0 rport 0 generation 0',
  ...['a=ice-ufrag:NyhE', 'a=ice-pwd:x95SpLnmOQ2dpkf9phkEGBew', 'a=ice-options:trickle'],
  ...[`a=fingerprint:sha-256 ${HEX}`, 'a=setup:actpass', 'a=mid:0', 'a=sctp-port:5000', ''],
].join('\r\n');
const FIREFOX = [
  ...['v=0', 'o=mozilla...THIS_IS_SDPARTA-99.0 5312198104585581385 0 IN IP4 0.0.0.0', 's=-', 't=0 0'],
  ...['a=sendrecv', `a=fingerprint:sha-256 ${HEX}`, 'm=application 49715 UDP/DTLS/SCTP webrtc-datachannel'],
  ...['c=IN IP4 192.0.2.2', 'a=candidate:0 1 UDP 2122187007 192.0.2.2 49715 typ host'],
  ...[
    'a=candidate:1 1 UDP 2122252543 fd00::2 44944 typ host',
    'a=candidate:2 1 TCP 2105458943 192.0.2.2 9 typ host tcptype active',
  ],
  ...['a=ice-pwd:5e6f8f5c52bb836b7d0741bae80970a1', 'a=ice-ufrag:fe857756', 'a=setup:active', ''],
].join('\r\n');

describe('what a browser says of itself', () => {
  it('is read of Chromium', () => {
    const read = readSdp(CHROMIUM);
    expect(read).toMatchObject({ ufrag: 'NyhE', pwd: 'x95SpLnmOQ2dpkf9phkEGBew' });
    expect(read?.fingerprint.slice(0, 3)).toEqual(Uint8Array.of(0xca, 0xab, 0xd3));
    expect(read?.candidates.map(({ type, address, port }) => [type, address, port])).toEqual([
      ['host', 'baa32158-5083-4a17-aed5-ae87faab25cd.local', 35341],
      ['srflx', '203.0.113.7', 47563],
    ]);
  });

  it('is read of Firefox, without what goes over TCP', () => {
    expect(readSdp(FIREFOX)?.candidates.map(({ address }) => address)).toEqual(['fd00::2', '192.0.2.2']);
  });

  it('is told to the other one as the same facts', () => {
    for (const sdp of [CHROMIUM, FIREFOX]) {
      const read = readSdp(sdp);
      if (!read) throw new Error('not read');
      for (const type of ['offer', 'answer'] as const) expect(readSdp(writeSdp(type, read))).toEqual(read);
      expect(readBack(read)).toEqual(read);
    }
  });

  it('keeps the twelve best addresses of many', () => {
    const line = (n: number) => `a=candidate:${n} 1 udp ${n} 192.0.2.1 ${n + 1} typ host`;
    const many = CHROMIUM + Array.from({ length: 40 }, (_, n) => line(n)).join('\r\n');
    const found = readSdp(many)?.candidates ?? [];
    expect(found).toHaveLength(12);
    expect(found.at(-1)?.priority).toBe(30);
  });

  it.each([
    ['without a fingerprint', CHROMIUM.replace(/a=fingerprint.*/, '')],
    ['with a weaker one', CHROMIUM.replace('sha-256', 'sha-1')],
    ['without a password', CHROMIUM.replace(/a=ice-pwd.*/, '')],
    ['that is nothing', ''],
  ])('is nothing %s', (_, sdp) => {
    expect(readSdp(sdp)).toBeNull();
  });
});

const host: Candidate = { type: 'host', address: '192.0.2.2', port: 5, priority: 5 };
const end: EndDescription = {
  ...{ fingerprint: new Uint8Array(32), ufrag: 'abcd', pwd: 'x'.repeat(22) },
  candidates: [host],
};

describe('what somebody else says of themselves cannot put lines of their own into an SDP', () => {
  it.each<[string, Partial<EndDescription>]>([
    ['a line break in the user', { ufrag: 'abcd\r\na=x' }],
    ['a user too short', { ufrag: 'abc' }],
    ['a line break in the password', { pwd: 'x'.repeat(22).concat('\n') }],
    ['a line break in an address', { candidates: [{ ...host, address: '::1\r\na=x:::' }] }],
    ['a name that is not random', { candidates: [{ ...host, address: 'intranet.local' }] }],
    ['a host of the network', { candidates: [{ ...host, address: 'printer' }] }],
    ['the port 0', { candidates: [{ ...host, port: 0 }] }],
    ['too many addresses', { candidates: Array.from({ length: 13 }, () => host) }],
  ])('%s', (_, change) => {
    expect(() => readBack({ ...end, ...change })).toThrow();
  });

  it('an end that stops early', () => {
    const whole = written(end);
    for (let length = 0; length < whole.length; length++)
      expect(() => decodeEnd(decoding.createDecoder(whole.slice(0, length)))).toThrow();
  });
});

function written(one: EndDescription): Uint8Array {
  const encoder = encoding.createEncoder();
  encodeEnd(encoder, one);
  return encoding.toUint8Array(encoder);
}

const readBack = (one: EndDescription) => decodeEnd(decoding.createDecoder(written(one)));
