import { type Rendezvous, startRendezvous } from '../../../relay/nostr-relay';
import type { Firefox } from '../../../scripts/browsers/firefox';
import { type Person, type PersonAtChromium, personAtChromium, personAtFirefox } from './person';

/** Petra, a manager, and Ana, her assistant, each at a browser, with a rendezvous of their own on loopback. */
export interface TwoBrowsers<Assistant> {
  petra: PersonAtChromium;
  ana: Assistant;
  rendezvous: Rendezvous;
  close(): Promise<void>;
}

/** Both at Chromium. */
export async function twoBrowsers(): Promise<TwoBrowsers<PersonAtChromium>> {
  return meet(() => personAtChromium('Ana', 'assistant'));
}

/** The manager at Chromium, the assistant at Firefox. */
export async function chromiumAndFirefox(): Promise<TwoBrowsers<Person<Firefox>>> {
  return meet(() => personAtFirefox('Ana', 'assistant'));
}

async function meet<Assistant extends { leave(): Promise<void> }>(
  seatAssistant: () => Promise<Assistant>,
): Promise<TwoBrowsers<Assistant>> {
  const rendezvous = await startRendezvous();
  const petra = await personAtChromium('Petra', 'manager');
  const ana = await seatAssistant();
  const close = async () => {
    const left = await Promise.allSettled([petra.leave(), ana.leave()]);
    await rendezvous.close();
    for (const one of left) if (one.status === 'rejected') throw one.reason;
  };
  return { petra, ana, rendezvous, close };
}
