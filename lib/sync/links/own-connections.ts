/** The WebRTC connections made for one room: those made in advance and half-made ones, too. */
export interface OwnConnections {
  /** To be used in place of `RTCPeerConnection`. */
  Connection: typeof RTCPeerConnection;
  closeAll(): void;
}

export function createOwnConnections(): OwnConnections {
  const open = new Set<RTCPeerConnection>();
  class Connection extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      for (const one of open) if (one.connectionState === 'closed') open.delete(one);
      open.add(this);
    }
  }
  return {
    Connection,
    closeAll() {
      for (const one of open) closeConnection(one);
      open.clear();
    },
  };
}

/** Closes it and lets whoever holds it know, which the browser by itself tells the far end only. */
export function closeConnection(connection: RTCPeerConnection): void {
  connection.close();
  connection.dispatchEvent(new Event('connectionstatechange'));
}
