import type { SourceFile } from './source-files';

export const MAX_LINES = 300;
export const MEDIAN_LINES = 100;

const linesOf = ({ text }: SourceFile) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export function medianLines(files: readonly SourceFile[]): number {
  const sorted = files.map(linesOf).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Files of more than 300 lines: such a one wants to be two. */
export function sizeFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => linesOf(file) > MAX_LINES)
    .map((file) => `${file.path} has ${linesOf(file)} lines, more than ${MAX_LINES}`);
}

/** Files and folders whose name says nothing of what is in them. */
export function nameFaults(files: readonly SourceFile[]): string[] {
  const empty = /(^|\/)(utils?|helpers?|common|misc|types)(\.[^/]*)?(\/|$)/i;
  return files.filter(({ path }) => empty.test(path)).map(({ path }) => `${path} says nothing by its name`);
}
