/** One entry as the person outside the browser knows it. */
export interface Entry {
  text: string;
  /** What the task must be called. */
  title: string;
  /** Whether Enter was pressed: only then may it be found. */
  entered: boolean;
  /** When the browser said that it is saved, on this process's clock: from then on it must be found. */
  acknowledgedAt: number | null;
}

/** What was entered and what was acknowledged, kept in another process than the browser's. */
export interface Ledger {
  readonly entries: readonly Entry[];
  /** The next entry to type, its title unlike any other. */
  next(): Entry;
  entered(): number;
  acknowledged(): number;
  /** What was acknowledged after an instant and is not there is not asked for any more. @returns how many that are. */
  giveUp(titles: readonly string[], after: number): number;
  /** Holds what a browser has, in the list or on its way there, against what it said. */
  verdict(titles: readonly string[]): Verdict;
}

export interface Verdict {
  /** Acknowledged and not there. */
  lost: string[];
  /** There more than once. */
  doubled: string[];
  /** There though Enter was never pressed, or not as it was typed. */
  unknown: string[];
}

export function createLedger(): Ledger {
  const entries: Entry[] = [];
  return {
    entries,
    next() {
      const title = `Call about ${letters(entries.length)}`;
      // Some are due today: those come up in the list under the field while the next one is typed.
      const text = entries.length % 4 === 0 ? `${title} today` : title;
      const entry = { text, title, entered: false, acknowledgedAt: null };
      entries.push(entry);
      return entry;
    },
    entered: () => entries.filter((entry) => entry.entered).length,
    acknowledged: () => entries.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
    giveUp(titles, after) {
      const late = entries.filter(({ acknowledgedAt }) => acknowledgedAt !== null && acknowledgedAt > after);
      const given = late.filter(({ title }) => !titles.includes(title));
      for (const entry of given) entry.acknowledgedAt = null;
      return given.length;
    },
    verdict(titles) {
      const found = new Set(titles);
      const entered = new Set(entries.filter((entry) => entry.entered).map(({ title }) => title));
      const lost = entries.filter(
        ({ acknowledgedAt, title }) => acknowledgedAt !== null && !found.has(title),
      );
      return {
        lost: lost.map(({ title }) => title),
        doubled: titles.filter((title, at) => titles.indexOf(title) < at),
        unknown: titles.filter((title) => !entered.has(title)),
      };
    },
  };
}

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/** A number as a word that means nothing in any of the languages: no date and no name is read into it. */
function letters(number: number): string {
  const digits = [8000, 400, 20, 1].map((place) => CONSONANTS[Math.floor(number / place) % 20]);
  return `zq${digits.join('')}`;
}
