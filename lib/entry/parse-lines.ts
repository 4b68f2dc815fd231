import { parseEntry } from './parse-entry';
import type { EntryContext, ParsedEntry } from './parsed-entry';

/** More lines than these are nobody's list of tasks; what is beyond stays out. */
const MOST_LINES = 200;
const BULLET = /^(?:[-*•‣–—·]\s+)?(?:\[[ xX]?\]\s*|[☐☑✓✔]\s*)?/u;
const DONE = /^(?:[-*•‣–—·]\s+)?(?:\[[xX]\]|[☑✓✔])/u;
const NUMBERED = /^(\d{1,3})[.)]\s+/;

/** A step of a task, from a line that stood further in. */
export interface EntryStep {
  title: string;
  done: boolean;
}

/** One pasted line: its text without what only makes it a list, what it is understood as, and the steps below it. */
export interface EntryLine {
  text: string;
  parsed: ParsedEntry;
  steps: EntryStep[];
}

interface Line {
  indent: number;
  text: string;
  done: boolean;
}

/**
 * Reads several tasks from pasted lines, one each, in order; empty lines and list marks are left out. A line that
 * stands further in than the task above it is a step of that. A number in front is a mark only where the lines count
 * up from 1, so that "5. prosinca zubar" keeps its date. `context` is as for `parseEntry`, without plain spans.
 * Throws a RangeError for a context that is none.
 */
export function parseLines(text: string, context: Omit<EntryContext, 'plain'>): EntryLine[] {
  const lines = linesOf(text);
  const tasks: Array<{ line: Line; steps: Line[] }> = [];
  for (const line of lines) {
    const above = tasks.at(-1);
    if (above && line.indent > above.line.indent) above.steps.push(line);
    else tasks.push({ line, steps: [] });
  }
  const titles = withoutNumbers(tasks.map(({ line }) => line.text));
  return tasks.map(({ steps }, i) => {
    const title = titles[i] ?? '';
    const stepTitles = withoutNumbers(steps.map((step) => step.text));
    return {
      text: title,
      parsed: parseEntry(title, context),
      steps: steps.map(({ done }, n) => ({ title: stepTitles[n] ?? '', done })),
    };
  });
}

function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/, MOST_LINES * 10)
    .map((line) => {
      const bare = line.trim();
      return { indent: indentOf(line), text: bare.replace(BULLET, '').trim(), done: DONE.test(bare) };
    })
    .filter((line) => line.text !== '')
    .slice(0, MOST_LINES);
}

/** How far in a line stands, in columns; a tab is four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const sign of line) {
    if (sign === '\t') columns += 4;
    else if (sign === ' ' || sign === '\u00A0') columns += 1;
    else break;
  }
  return columns;
}

function withoutNumbers(lines: readonly string[]): string[] {
  const counted = lines.length > 1 && lines.every((line, i) => Number(NUMBERED.exec(line)?.[1]) === i + 1);
  return counted ? lines.map((line) => line.replace(NUMBERED, '')) : [...lines];
}
