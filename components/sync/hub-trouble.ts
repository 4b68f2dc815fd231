import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { HUB_STATE_CHANNEL, type HubState } from '../../lib/hub/messages';

const hubState = v.object({ trouble: v.nullable(v.picklist(['cannot-write'])) });

/** What keeps the hub from filing what was entered, as the hub last told; null where nothing does. */
export function useHubTrouble(): HubState['trouble'] {
  const [trouble, setTrouble] = useState<HubState['trouble']>(null);
  useEffect(() => {
    const hub = new BroadcastChannel(HUB_STATE_CHANNEL);
    hub.addEventListener('message', ({ data }) => {
      const said = v.safeParse(hubState, data);
      if (said.success) setTrouble(said.output.trouble);
    });
    return () => hub.close();
  }, []);
  return trouble;
}
