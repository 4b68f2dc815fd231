/**
 * What the two ends of a connection are called: the id that each has chosen, and the fingerprint of the certificate that
 * its end of the DTLS connection has shown (RFC 8122; the browser lets nobody through who shows another). Whoever stands
 * between the two has a connection of their own with each, and so the two see different ends, though all that they say is
 * passed on word for word: a hello that is signed for the ends that one sees is not believed by the other.
 */
export function endsOf(
  { localDescription, remoteDescription }: Descriptions,
  localId: string,
  remoteId: string,
): { localId: string; remoteId: string } {
  return {
    localId: `${localId} ${fingerprintIn(localDescription?.sdp)}`,
    remoteId: `${remoteId} ${fingerprintIn(remoteDescription?.sdp)}`,
  };
}

/** Of an `RTCPeerConnection` that stands. */
interface Descriptions {
  localDescription: { sdp: string } | null;
  remoteDescription: { sdp: string } | null;
}

/** `sha-256 AB:CD:…` in lower case. @throws Error where there is none: nothing could be told of who is at that end. */
function fingerprintIn(sdp = ''): string {
  const [, fingerprint] = /^a=fingerprint:(\S+ [0-9a-f:]+)\s*$/im.exec(sdp) ?? [];
  if (!fingerprint) throw new Error('a connection without a fingerprint');
  return fingerprint.toLowerCase();
}
