import { afterAll } from 'vitest';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { describeLink } from '../sync/link-contract';
import { openLinkBrowser } from './link-page/link-browser';

let browser: Awaited<ReturnType<typeof openLinkBrowser>> | undefined;
let rendezvous: Rendezvous | undefined;

afterAll(async () => {
  await browser?.close();
  await rendezvous?.close();
});

describeLink('WebRTC', { needsRendezvous: true }, async () => {
  browser = await openLinkBrowser();
  rendezvous = await startRendezvous();
  return {
    manager: await browser.openEnd(),
    assistant: await browser.openEnd(),
    rendezvous: { relays: [rendezvous.url], iceServers: [] },
    quietMs: 2_000,
  };
});
