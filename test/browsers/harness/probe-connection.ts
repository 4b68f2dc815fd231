import type { Page } from 'puppeteer-core';

/**
 * Connects two pages with a WebRTC data channel, carrying offer and answer by hand, and sends `text` from one
 * to the other. Gives what arrived. `iceServers` are the offering side's.
 */
export async function sendOverWebRtc(
  from: Page,
  to: Page,
  text: string,
  iceServers: RTCIceServer[] = [],
): Promise<string> {
  const offer = await from.evaluate(
    async (greeting, servers) => {
      const peer = new RTCPeerConnection({ iceServers: servers });
      Object.assign(globalThis, { peer });
      const channel = peer.createDataChannel('probe');
      channel.onopen = () => channel.send(greeting);
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise<void>((done) => {
        peer.onicecandidate = ({ candidate }) => candidate ?? done();
      });
      return peer.localDescription?.sdp ?? '';
    },
    text,
    iceServers,
  );
  const answer = await to.evaluate(async (sdp) => {
    const peer = new RTCPeerConnection();
    const received = new Promise<string>((arrive) => {
      peer.ondatachannel = ({ channel }) => {
        channel.onmessage = ({ data }) => arrive(String(data));
      };
    });
    Object.assign(globalThis, { peer, received });
    await peer.setRemoteDescription({ type: 'offer', sdp });
    await peer.setLocalDescription(await peer.createAnswer());
    await new Promise<void>((done) => {
      peer.onicecandidate = ({ candidate }) => candidate ?? done();
    });
    return peer.localDescription?.sdp ?? '';
  }, offer);
  await from.evaluate(`peer.setRemoteDescription({ type: 'answer', sdp: ${JSON.stringify(answer)} })`);
  return String(await to.evaluate('received'));
}
