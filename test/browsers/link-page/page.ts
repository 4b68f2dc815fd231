import { webrtcLink } from '../../../lib/sync/links/webrtc';
import { createLinkEnd } from '../../sync/link-end';

const open = new Set<RTCPeerConnection>();
globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    open.add(this);
  }
};

/** A browser's end of the WebRTC link, for the test to reach from afar. */
const linkEnd = {
  ...createLinkEnd(webrtcLink),
  /** How many WebRTC connections stand in this page. */
  connections: () => [...open].filter(({ connectionState }) => connectionState !== 'closed').length,
};

export type LinkPage = typeof linkEnd;

Object.assign(globalThis, { linkEnd });
