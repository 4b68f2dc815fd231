import { createByHand } from '../../../lib/sync/links/by-hand';
import type { HandOutcome } from '../../../lib/sync/links/hand-room';
import { webrtcLink } from '../../../lib/sync/links/webrtc';
import { createLinkEnd } from '../../sync/link-end';

const open = new Set<RTCPeerConnection>();
globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    open.add(this);
  }
};

/** How many WebRTC connections stand in this page. */
const connections = () => [...open].filter(({ connectionState }) => connectionState !== 'closed').length;

/** A browser's end of the WebRTC link, for the test to reach from afar. */
const linkEnd = { ...createLinkEnd(webrtcLink), connections };

const outcomes: [ws: string, outcome: HandOutcome][] = [];
let skewMs = 0;
const byHand = createByHand({
  now: () => new Date(Date.now() + skewMs),
  onOutcome: (ws, outcome) => void outcomes.push([ws, outcome]),
});

/** The same of connections by hand, with what people do there. */
const handEnd = {
  ...createLinkEnd(byHand.link),
  connections,
  offer: byHand.offer,
  take: byHand.take,
  cancel: async (ws: string) => byHand.cancel(ws),
  introduce: byHand.introduce,
  outcomes: async () => outcomes,
  /** Sets this browser's clock so much ahead. */
  async skew(ms: number) {
    skewMs = ms;
  },
};

export type LinkPage = typeof linkEnd;
export type HandPage = typeof handEnd;

Object.assign(globalThis, { linkEnd, handEnd });
