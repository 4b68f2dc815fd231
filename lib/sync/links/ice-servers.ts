/**
 * What a workspace's settings say of a STUN or TURN server, for `RTCPeerConnection`: `stun:host[:port]`, or
 * `turn:user:secret@host[:port]` (`turns:` likewise). RFC 7065 has no place for the credentials in the address; here
 * they stand as in other addresses (RFC 3986 § 3.2.1), with `:` in the user and `%` written `%3A` and `%25`.
 *
 * Says nothing about whether the address is a good one: `new RTCPeerConnection` throws where it is not.
 */
export function readIceServer(address: string): RTCIceServer {
  const found = /^(turns?):([^:]*):(.*)@([^@]*)$/.exec(address);
  if (!found) return { urls: address };
  const [, scheme, user = '', secret = '', host] = found;
  return { urls: `${scheme}:${host}`, username: decoded(user), credential: decoded(secret) };
}

/** Percent-encoding taken away where it is one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%`: somebody pasted the secret as it is.
    return text;
  }
}
