/**
 * Why a tab could not be read:
 * - `restricted-page`: the browser lets no extension read it (its own pages, its store, other extensions)
 * - `tab-closed`: the tab is gone
 * - `no-permission`: the user's gesture did not reach this page, or a policy or file access forbids it
 * - `unreadable`: there is no page with text (PDF, picture, XML, error page), or it does not answer
 */
export type CaptureRefusalCode = 'restricted-page' | 'tab-closed' | 'no-permission' | 'unreadable';

/** An expected failure of a capture. The sentence for its code is in the message files. */
export interface CaptureRefusal {
  refused: CaptureRefusalCode;
}

const STORES =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|[a-z-]+\.addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org)(?:[/?#:]|$)/i;

/** Whether browsers keep extensions out of an address, whatever the user grants. */
export const isRestrictedAddress = (url: string): boolean =>
  url !== '' && (!/^(?:https?|file|data|blob|ftp):/i.test(url) || STORES.test(url));

/** What a failed injection means, from the words of Chromium's and Firefox's errors. */
export function refusalOfError(message: string): CaptureRefusalCode {
  if (/no tab with id|invalid tab id|tab was closed|no window with id/i.test(message)) return 'tab-closed';
  if (
    /extensions gallery|cannot access an? (?:chrome|edge|about|view-source|devtools)|different extension/i.test(
      message,
    )
  ) {
    return 'restricted-page';
  }
  if (/cannot access|cannot be scripted|host permission|must request permission|not allowed/i.test(message)) {
    return 'no-permission';
  }
  return 'unreadable';
}
