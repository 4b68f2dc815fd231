/** The connections of a page, and when the first of them was there. */
export interface WatchedConnections {
  all: RTCPeerConnection[];
  /** By the page's `performance.now()`. */
  connectedAt: number | null;
}

/**
 * Runs in a page, before its browser is connected: notes the WebRTC connections that it makes from then on, and when the
 * first is connected. Whoever makes one, by offer or answer, sets the other's description.
 */
export function watchConnections(): void {
  const watched: WatchedConnections = { all: [], connectedAt: null };
  const { setRemoteDescription } = RTCPeerConnection.prototype as Described;
  (RTCPeerConnection.prototype as Described).setRemoteDescription = function (description) {
    if (!watched.all.includes(this)) {
      watched.all.push(this);
      this.addEventListener('connectionstatechange', () => {
        if (this.connectionState === 'connected') watched.connectedAt ??= performance.now();
      });
    }
    return setRemoteDescription.call(this, description);
  };
  Object.assign(globalThis, { watched });
}

/** The one of its two forms that is in use today. */
interface Described {
  setRemoteDescription(this: RTCPeerConnection, description: RTCSessionDescriptionInit): Promise<void>;
}
