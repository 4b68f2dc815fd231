import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { openDatabase } from '../store/db';
import { readSettings } from '../store/settings';
import type { Understood } from './understand';

/** An address bar holds more than anybody types as a task. */
const MOST = 1000;
const question = v.object({ understandEntry: v.pipe(v.string(), v.maxLength(MOST)) });

/** Shape only: what the fields may hold the command checks. */
const answer = v.object({
  title: v.string(),
  meanings: v.array(v.string()),
  fields: v.intersect([v.record(v.string(), v.unknown()), v.object({ title: v.string() })]),
});

/** Reads an entry here, in the person's language as the settings have it. Its code comes when it is first needed. */
export async function understandHere(text: string): Promise<Understood> {
  const [{ understand }, { locale }] = await Promise.all([
    import('./understand'),
    readSettings(openDatabase()),
  ]);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return understand(text, { locale, browserTags: navigator.languages, zone, now: new Date() });
}

/** Answers the background, whose worker in Chrome cannot load code when it is needed. */
export function answerBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asked = v.safeParse(question, message);
    if (!asked.success || sender.id !== browser.runtime.id) return;
    understandHere(asked.output.understandEntry).then(respond, (error: unknown) => {
      console.error('entry not understood', error);
      respond(null);
    });
    return true;
  });
}

/** Has the page of the hub read an entry; null where it cannot be asked. */
export async function askHubPage(text: string): Promise<Understood | null> {
  const said: unknown = await browser.runtime.sendMessage({ understandEntry: text.slice(0, MOST) });
  const read = v.safeParse(answer, said);
  return read.success ? read.output : null;
}
