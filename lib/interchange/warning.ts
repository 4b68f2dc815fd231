import { wellFormed } from './well-formed';

/** What was amiss in a file; each has a sentence in the messages (`import.warning-…`). */
export type WarningReason =
  | 'not-kept'
  | 'cut'
  | 'bad-email'
  | 'bad-phone'
  | 'bad-url'
  | 'no-begin'
  | 'no-end'
  | 'stray-line'
  | 'empty-card'
  | 'no-card'
  | 'unclosed-quote'
  | 'ragged-row'
  | 'no-column'
  | 'no-row'
  | 'no-sender'
  | 'task-not-kept'
  | 'empty-task'
  | 'task-no-end'
  | 'no-task'
  | 'bad-date'
  | 'unknown-zone'
  | 'bad-rule'
  | 'second-alarm';

export interface ImportWarning {
  /** The line of the file, from 1. */
  at: number;
  reason: WarningReason;
  /** The property, the column or the text it is about; empty where there is none. */
  what: string;
}

export interface Warnings {
  add(at: number, reason: WarningReason, what?: string): void;
  /** In the order of the file. */
  readonly list: readonly ImportWarning[];
}

/** Nobody reads more, and a damaged file has one for every line. */
const MAX_WARNINGS = 1000;
/** So much of the text it is about. */
const MAX_WHAT = 80;

/** Takes warnings down; of a kind of property or column that is not kept, one. */
export function createWarnings(): Warnings {
  const list: ImportWarning[] = [];
  const notKept = new Set<string>();
  return {
    get list() {
      return [...list].sort((a, b) => a.at - b.at);
    },
    add(at, reason, what = '') {
      if (list.length >= MAX_WARNINGS) return;
      const key = what.toLowerCase();
      const isKind = reason === 'not-kept' || reason === 'task-not-kept';
      if (isKind && notKept.has(key)) return;
      if (isKind) notKept.add(key);
      list.push({ at, reason, what: wellFormed(what.slice(0, MAX_WHAT)) });
    },
  };
}
