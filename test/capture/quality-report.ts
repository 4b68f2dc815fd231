import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capture } from '../../lib/capture/capture-result';

/** Beside the test results; the folder is not kept in git. */
const FOLDER = join(import.meta.dirname, '../../.artifacts/capture');

/** One page: what must be found on it, and what was. */
export interface Read {
  name: string;
  expected: Findings;
  found: Findings;
}

/** What counts as a finding; the page's own title and address are given, not found. */
export type Findings = Pick<Capture, 'email' | 'contacts' | 'events'>;

/** One field over all pages. Precision and recall are null where there was nothing to be right about. */
export interface FieldQuality {
  field: string;
  expected: number;
  found: number;
  right: number;
  precision: number | null;
  recall: number | null;
}

/** A record as the values of its fields: what is listed twice in a field counts once. */
type Fields = Map<string, Set<string>>;

/**
 * How many values were found, should have been found, and are right, by field. A value is right when it stands in the
 * record it belongs to: somebody's number with somebody else's name is wrong for both. Records are matched by what
 * they share, those that share most first.
 */
export function qualityByField(reads: readonly Read[]): FieldQuality[] {
  const counts = new Map<string, { expected: number; found: number; right: number }>();
  for (const { expected, found } of reads)
    for (const [wanted, got] of matched(recordsOf(expected), recordsOf(found)))
      for (const field of new Set([...wanted.keys(), ...got.keys()])) {
        const count = counts.get(field) ?? { expected: 0, found: 0, right: 0 };
        const [right, given] = [wanted.get(field) ?? new Set(), got.get(field) ?? new Set()];
        count.expected += right.size;
        count.found += given.size;
        count.right += [...given].filter((value) => right.has(value)).length;
        counts.set(field, count);
      }
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([field, count]) => ({
      field,
      ...count,
      precision: count.found ? count.right / count.found : null,
      recall: count.expected ? count.right / count.expected : null,
    }));
}

/** Every record of a page, each with its kind as part of its fields' names. */
function recordsOf({ email, contacts, events }: Findings): Fields[] {
  return [
    ...(email ? [fieldsOf('mail', { ...email })] : []),
    ...contacts.map(({ from: _, sources: __, ...contact }) => fieldsOf('contact', contact)),
    ...events.map((event) => fieldsOf('event', { ...event })),
  ];
}

const fieldsOf = (kind: string, record: Record<string, unknown>): Fields =>
  new Map(
    Object.entries(record).map(([field, value]) => [
      `${kind} ${field}`,
      new Set(
        [value]
          .flat()
          .filter((one) => one !== null && one !== '')
          .map((one) => JSON.stringify(one)),
      ),
    ]),
  );

/** Pairs of what was wanted and what was found; what has no partner stands beside nothing. */
function matched(wanted: readonly Fields[], found: readonly Fields[]): [Fields, Fields][] {
  const pairs = wanted
    .flatMap((one) => found.map((other) => ({ one, other, shared: sharedBy(one, other) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<Fields>();
  const both = pairs.flatMap(({ one, other }): [Fields, Fields][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
  const alone = (all: readonly Fields[]) => all.filter((one) => !taken.has(one));
  const nothing: Fields = new Map();
  return [
    ...both,
    ...alone(wanted).map((one): [Fields, Fields] => [one, nothing]),
    ...alone(found).map((one): [Fields, Fields] => [nothing, one]),
  ];
}

function sharedBy(one: Fields, other: Fields): number {
  let shared = 0;
  for (const [field, values] of one)
    for (const value of values) if (other.get(field)?.has(value)) shared += 1;
  return shared;
}

/** Writes the table of all fields beside the test results, and gives it. `where` names who read the pages. */
export function writeQualityReport(where: string, reads: readonly Read[]): FieldQuality[] {
  const fields = qualityByField(reads);
  const head = ['field', 'expected', 'found', 'right', 'precision', 'recall'];
  const rows = fields.map(({ field, expected, found, right, precision, recall }) => [
    field,
    ...[expected, found, right].map(String),
    ...[precision, recall].map((share) => (share === null ? '–' : share.toFixed(3))),
  ]);
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at ? cell.padStart(10) : cell.padEnd(24))).join('');
  mkdirSync(FOLDER, { recursive: true });
  const title = `${reads.length} sample pages, read by ${where}`;
  writeFileSync(
    join(FOLDER, `quality-${where}.txt`),
    `${[title, '', ...[head, ...rows].map(line)].join('\n')}\n`,
  );
  return fields;
}

/** The fields in which something wrong was found, or something was missed: one line each. */
export const faultsByField = (fields: readonly FieldQuality[]): string[] =>
  fields
    .filter(({ expected, found, right }) => right < expected || right < found)
    .map(
      ({ field, expected, found, right }) =>
        `${field}: ${right} right of ${found} found, ${expected} expected`,
    );
