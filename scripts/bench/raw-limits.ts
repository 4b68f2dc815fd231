import type { Page } from 'puppeteer-core';
import { median } from './figure';

/** One durable put of a task-sized value with nothing but IndexedDB, in ms. */
export async function rawStrictPut(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const row = { command: { type: 'add-records', title: 'x'.repeat(300) }, failure: null };
    const start = performance.now();
    await new Promise((resolve) => {
      const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').add(row);
      transaction.oncomplete = resolve;
    });
    const took = performance.now() - start;
    request.result.close();
    return took;
  });
}

/** The time between two animation frames of a page in front, in ms. */
export async function frameInterval(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start: number = await new Promise((resolve) => requestAnimationFrame(resolve));
    let last = start;
    for (let count = 0; count < 30; count++)
      last = await new Promise((resolve) => requestAnimationFrame(resolve));
    return (last - start) / 30;
  });
}

/** The round trip of a small message over a bare data channel between two browsers, in ms (median of 100). */
export async function rawEcho(one: Page, other: Page): Promise<number> {
  const offer = await one.evaluate(makeOffer);
  const answer = await other.evaluate(answerAndEcho, offer);
  return median(await one.evaluate(acceptAndMeasure, answer));
}

interface Caller {
  peer: RTCPeerConnection;
  channel: RTCDataChannel;
}

/** Runs in the page. */
async function makeOffer(): Promise<string> {
  const peer = new RTCPeerConnection();
  const channel = peer.createDataChannel('echo');
  Object.assign(globalThis, { caller: { peer, channel } });
  await peer.setLocalDescription();
  while (peer.iceGatheringState !== 'complete')
    await new Promise((resolve) => peer.addEventListener('icegatheringstatechange', resolve, { once: true }));
  return peer.localDescription?.sdp ?? '';
}

/** Runs in the page. */
async function answerAndEcho(sdp: string): Promise<string> {
  const peer = new RTCPeerConnection();
  Object.assign(globalThis, { callee: peer });
  peer.ondatachannel = ({ channel }) => {
    channel.onmessage = ({ data }) => channel.send(data);
  };
  await peer.setRemoteDescription({ type: 'offer', sdp });
  await peer.setLocalDescription();
  while (peer.iceGatheringState !== 'complete')
    await new Promise((resolve) => peer.addEventListener('icegatheringstatechange', resolve, { once: true }));
  return peer.localDescription?.sdp ?? '';
}

/** Runs in the page. */
async function acceptAndMeasure(sdp: string): Promise<number[]> {
  const { peer, channel } = (globalThis as unknown as { caller: Caller }).caller;
  await peer.setRemoteDescription({ type: 'answer', sdp });
  if (channel.readyState !== 'open')
    await new Promise((resolve) => channel.addEventListener('open', resolve));
  const took: number[] = [];
  for (let count = 0; count < 100; count++) {
    const start = performance.now();
    channel.send('x'.repeat(500));
    await new Promise((resolve) => channel.addEventListener('message', resolve, { once: true }));
    took.push(performance.now() - start);
  }
  peer.close();
  return took;
}
