import { describe, expect, it } from 'vitest';
import { readIceServer } from '../../../lib/sync/links/ice-servers';

describe('the address of an ICE server', () => {
  it.for<[address: string, server: RTCIceServer]>([
    ['stun:stun.example:3478', { urls: 'stun:stun.example:3478' }],
    ['turn:ana:pass@turn.example', { urls: 'turn:turn.example', username: 'ana', credential: 'pass' }],
    [
      'turns:ana:pass@turn.example:5349?transport=tcp',
      { urls: 'turns:turn.example:5349?transport=tcp', username: 'ana', credential: 'pass' },
    ],
    ['turn:ana:p@ss:w/+=@[::1]:3478', { urls: 'turn:[::1]:3478', username: 'ana', credential: 'p@ss:w/+=' }],
    [
      'turn:1700%3Aana:50%25@turn.example',
      { urls: 'turn:turn.example', username: '1700:ana', credential: '50%' },
    ],
    ['turn:ana:50%@turn.example', { urls: 'turn:turn.example', username: 'ana', credential: '50%' }],
  ])('%s', ([address, server]) => {
    expect(readIceServer(address)).toEqual(server);
  });

  it('without credentials is left for the browser to refuse', () => {
    expect(readIceServer('turn:turn.example')).toEqual({ urls: 'turn:turn.example' });
  });
});
