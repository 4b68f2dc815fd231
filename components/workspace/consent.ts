import { browser } from 'wxt/browser';

/** Firefox's own permission for data that leaves the browser, which the API's types do not know yet. */
const SENDING = { permissions: [], data_collection: ['personalCommunications'] };

/**
 * Asks Firefox whether what is shared may leave this browser; elsewhere there is nothing to ask.
 * Must be called in a click. A Firefox that cannot ask has nothing against it either.
 */
export async function maySend(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  try {
    return await browser.permissions.request(SENDING);
  } catch (error) {
    console.warn('data collection consent could not be asked for', error);
    return true;
  }
}
