import { describeLink } from './link-contract';
import { createLinkEnd } from './link-end';
import { createMemoryNetwork } from './memory-link';

describeLink('memory', { needsRendezvous: false }, async () => {
  const { link } = createMemoryNetwork();
  return {
    manager: createLinkEnd(link),
    assistant: createLinkEnd(link),
    rendezvous: { relays: [], iceServers: [] },
    quietMs: 30,
  };
});
