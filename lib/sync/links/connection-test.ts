import { readIceServer } from './ice-servers';

/**
 * Tries the addresses a person has entered, each by itself, and says what works. Nobody else is asked anything: the
 * check of direct connections joins two ends within this page, without any server.
 */
export type Finding =
  | { kind: 'local'; result: 'works' | 'blocked' }
  | { kind: 'relay'; address: string; result: 'answers' | 'silent' | 'unreachable' | 'bad-address' }
  | { kind: 'stun'; address: string; result: 'answers'; seenAs: string }
  | { kind: 'stun'; address: string; result: 'same' | 'silent' | 'bad-address' }
  | { kind: 'turn'; address: string; result: 'works' | 'refused' | 'unreachable' | 'bad-address' }
  | { kind: 'turn'; address: string; result: 'failed'; code: number };

interface Limits {
  /** How long each address has to answer. */
  timeoutMs?: number;
}

/** What a relay of the Nostr kind always answers: that it has nothing stored under a topic that nobody uses. */
const QUESTION = JSON.stringify(['REQ', 'test', { kinds: [20_000], '#x': ['adjutant-test'], limit: 1 }]);

/** Finds out whether two ends in this page can be connected, as a policy of a company may forbid. */
export async function testLocal({ timeoutMs = 10_000 }: Limits = {}): Promise<Finding> {
  const ends: RTCPeerConnection[] = [];
  try {
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    ends.push(here, there);
    here.onicecandidate = ({ candidate }) => void there.addIceCandidate(candidate ?? undefined);
    there.onicecandidate = ({ candidate }) => void here.addIceCandidate(candidate ?? undefined);
    const channel = here.createDataChannel('test');
    const opened = new Promise<boolean>((resolve) => {
      channel.onopen = () => resolve(true);
    });
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription ?? { type: 'offer' });
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription ?? { type: 'answer' });
    const works = await Promise.race([opened, delay(timeoutMs).then(() => false)]);
    return { kind: 'local', result: works ? 'works' : 'blocked' };
  } catch (error) {
    // Where WebRTC is turned off, there is no such thing as a connection, or it refuses each step.
    console.warn('no direct connection', error);
    return { kind: 'local', result: 'blocked' };
  } finally {
    for (const end of ends) end.close();
  }
}

/** Connects to a relay (Nostr or NATS) and waits for a word. */
export function testRelay(address: string, { timeoutMs = 10_000 }: Limits = {}): Promise<Finding> {
  return new Promise((resolve) => {
    let isOpen = false;
    const settle = (result: 'answers' | 'silent' | 'unreachable' | 'bad-address', socket?: WebSocket) => {
      clearTimeout(late);
      resolve({ kind: 'relay', address, result });
      socket?.close();
    };
    const late = setTimeout(() => settle(isOpen ? 'silent' : 'unreachable', socket), timeoutMs);
    let socket: WebSocket | undefined;
    try {
      socket = new WebSocket(socketUrl(address));
    } catch {
      // SyntaxError or SecurityError: no address, or none that this page may open.
      return settle('bad-address');
    }
    const opening = socket;
    opening.onopen = () => {
      isOpen = true;
      // A NATS server speaks first (INFO); a Nostr relay answers when asked.
      opening.send(QUESTION);
    };
    opening.onmessage = () => settle('answers', opening);
    opening.onclose = () => settle(isOpen ? 'silent' : 'unreachable');
  });
}

/** The WebSocket of a relay: without the kind of relay, and without a user, whom a WebSocket's address cannot have. */
function socketUrl(address: string): string {
  const url = new URL(address.replace(/^nats\+/, ''));
  url.username = '';
  url.password = '';
  return url.href;
}

/** Asks a STUN server how this browser is seen, or a TURN server to relay. */
export async function testIceServer(address: string, { timeoutMs = 10_000 }: Limits = {}): Promise<Finding> {
  const isTurn = /^turns?:/.test(address);
  const kind = isTurn ? 'turn' : 'stun';
  let connection: RTCPeerConnection;
  try {
    connection = new RTCPeerConnection({
      iceServers: [readIceServer(address)],
      ...(isTurn ? { iceTransportPolicy: 'relay' } : {}),
    });
  } catch {
    // SyntaxError or InvalidAccessError: no address of a server.
    return { kind, address, result: 'bad-address' };
  }
  try {
    const { found, errors } = await gather(connection, isTurn ? 'relay' : 'srflx', timeoutMs);
    return isTurn ? turnFinding(address, found, errors) : stunFinding(address, found, errors);
  } finally {
    connection.close();
  }
}

interface Gathered {
  found: RTCIceCandidate | null;
  /** Codes of RFC 8656 and 701: the server could not be reached. Null where nothing was ended in time. */
  errors: number[] | null;
}

/** Gathers addresses until one of the wanted kind is found, or all have been tried. */
function gather(
  connection: RTCPeerConnection,
  wanted: RTCIceCandidateType,
  timeoutMs: number,
): Promise<Gathered> {
  return new Promise((resolve, reject) => {
    const errors: number[] = [];
    const late = setTimeout(() => resolve({ found: null, errors: null }), timeoutMs);
    const settle = (gathered: Gathered) => {
      clearTimeout(late);
      resolve(gathered);
    };
    connection.onicecandidateerror = ({ errorCode }) => errors.push(errorCode);
    connection.onicecandidate = ({ candidate }) => {
      if (candidate?.type === wanted) settle({ found: candidate, errors });
      else if (candidate === null) settle({ found: null, errors });
    };
    connection.createDataChannel('test');
    connection.setLocalDescription().catch(reject);
  });
}

function stunFinding(address: string, found: Gathered['found'], errors: Gathered['errors']): Finding {
  const kind = 'stun';
  if (found?.address) return { kind, address, result: 'answers', seenAs: found.address };
  // An address seen from outside that is the one this browser has anyway is not told again.
  return { kind, address, result: errors?.length === 0 ? 'same' : 'silent' };
}

/** The server was reached and says no: with the user (401, 438), or because it must not (403). */
const REFUSALS = [401, 403, 438];

function turnFinding(address: string, found: Gathered['found'], errors: Gathered['errors']): Finding {
  const kind = 'turn';
  if (found) return { kind, address, result: 'works' };
  const code = errors?.find((one) => one >= 300 && one < 700);
  if (code === undefined) return { kind, address, result: 'unreachable' };
  return REFUSALS.includes(code)
    ? { kind, address, result: 'refused' }
    : { kind, address, result: 'failed', code };
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
