import { browser } from 'wxt/browser';
import { wallClock } from '../calendar/zoned';
import type { Database } from '../store/db';
import { dueCount } from '../store/queries';

/** Above this many the badge says `99+`. */
const CAP = 99;
const FILED = '✓';
const NOT_FILED = '!';
const FILED_MS = 1500;
const BLUE = '#2a4bd0';
const RED = '#b3261e';

export interface Badge {
  /** Shows how many tasks are late or due today, nothing for none. A failure stands until somebody looks. */
  update(): Promise<void>;
  /** Says shortly that something was filed. */
  filed(): Promise<void>;
  /** Says that something was not filed, with the reason as the button's title. */
  notFiled(reason: string): Promise<void>;
  /** Somebody looked: a failure need not stand any longer. */
  seen(): Promise<void>;
}

/**
 * What stands on the toolbar button, one thing after another. Whether a failure stands there is asked of the browser:
 * it remembers while this page sleeps.
 */
export function createBadge(db: Database, now: () => Date): Badge {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const hasFailure = async () => (await toolbarButton().getBadgeText({})) === NOT_FILED;

  async function show(text: string, color = BLUE, title = browser.i18n.getMessage('extName')): Promise<void> {
    await toolbarButton().setBadgeBackgroundColor({ color });
    await toolbarButton().setTitle({ title });
    await toolbarButton().setBadgeText({ text });
  }

  async function showCount(): Promise<void> {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const count = await dueCount(db, { today: wallClock(now(), zone).date, zone }, CAP + 1);
    await show(count > CAP ? `${CAP}+` : count > 0 ? String(count) : '');
  }

  return {
    update: () =>
      inTurn(async () => {
        if (!(await hasFailure())) await showCount();
      }),
    filed: () =>
      inTurn(async () => {
        await show(FILED);
        await new Promise((resolve) => setTimeout(resolve, FILED_MS));
        await showCount();
      }),
    notFiled: (reason) => inTurn(() => show(NOT_FILED, RED, reason)),
    seen: () =>
      inTurn(async () => {
        if (await hasFailure()) await showCount();
      }),
  };
}

/** Manifest V3 calls it `action`, V2 (Firefox) `browserAction`. */
export const toolbarButton = () => browser.action ?? browser.browserAction;
