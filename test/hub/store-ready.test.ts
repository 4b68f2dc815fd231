import { afterEach, expect, it, vi } from 'vitest';
import { storeAnnouncer, whenStoreReady } from '../../lib/hub/store-ready';

afterEach(() => vi.unstubAllGlobals());

type Granted = (lock: { name: string } | null) => unknown;
interface Wanted {
  ifAvailable?: boolean;
}

/** Web Locks as far as the store's needs them: who asks alone and cannot have it waits for good. */
function locks() {
  const asked: string[] = [];
  let isHeld = false;
  const request = async (name: string, wanted: Wanted | Granted, whenGranted?: Granted): Promise<unknown> => {
    if (typeof wanted !== 'function') return whenGranted?.(isHeld ? null : { name });
    asked.push(name);
    if (isHeld) return new Promise(() => undefined);
    isHeld = true;
    return wanted({ name });
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return { asked };
}

it('the store is announced once, however often a start is tried', async () => {
  const { asked } = locks();
  const announce = storeAnnouncer();
  announce();
  announce();
  announce();
  expect(asked).toHaveLength(1);
  await whenStoreReady();
});
