/**
 * `npm test`: every check and every suite, one after the other, with a summary at the end. Goes on after a
 * failure, so that one run tells all; the exit status is 0 only if everything passed. In CI (`CI=true`) what
 * is skipped fails; elsewhere, suites whose browser is missing are skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import * as v from 'valibot';
import { type BrowserName, ensureBrowsers } from './browsers/ensure-browsers';
import { type Counts, createTestSummary } from './test-summary';

const RESULTS = '.artifacts/results';
const inCi = process.env.CI === 'true';

/** What is read of vitest's JSON report. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const summary = createTestSummary(join(RESULTS, 'summary.txt'));

const missing = ensureBrowsers(['chromium', 'firefox']);
// Tests of TURN and of the team relay that cannot start it fail, with the same sentence.
for (const sentence of ensureBrowsers(['turnserver', 'nats-server']).values())
  process.stderr.write(`\n${sentence}\n\n`);
summary.run('check', () => runCommand('npm', ['run', '--silent', 'check']));
const builds = [
  summary.run('build-chrome', () => runCommand('wxt', ['build'])),
  summary.run('build-firefox', () => runCommand('wxt', ['build', '-b', 'firefox'])),
];
summary.run('unit', () => runVitest('unit'));
summary.run('browsers', () => {
  if (builds.some(({ failed }) => failed > 0)) return failure('Not run: there is no build to test.');
  return missing.size > 0 ? runWithoutSomeBrowsers(missing) : runVitest('browsers');
});
process.stdout.write(summary.table());
process.exitCode = summary.hasPassed({ skippingFails: inCi }) ? 0 : 1;

function runCommand(command: string, args: string[]): Counts {
  const passed = run(command, args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Runs one of the projects in `vitest.config.ts` and reads its counts from the report it wrote. */
function runVitest(project: string, args: string[] = []): Counts {
  const report = join(RESULTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run('vitest', ['run', '--project', project, ...reporters, ...args]);
  const counts = readReport(report);
  // A file that cannot be loaded fails without a test of its own having failed.
  return passed ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readReport(file: string): Counts {
  try {
    const report = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
    const skipped = report.numPendingTests + report.numTodoTests;
    const failures = report.testResults.flatMap(failuresIn);
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped, failures };
  } catch (error) {
    return failure(`No report can be read from ${file}: ${String(error)}`);
  }
}

/** Of a test file's report: each test that failed and the beginning of why, or why the file could not be run. */
function failuresIn({
  name,
  status,
  message,
  assertionResults,
}: v.InferOutput<typeof Report>['testResults'][number]): string[] {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: ${beginning(message)}`];
  return failed.map((test) => `${file}: ${test.fullName}: ${beginning(test.failureMessages?.[0] ?? '')}`);
}

function beginning(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 300);
}

/** By their names, test files with `firefox` in it need Firefox, and all browser tests need Chromium. */
function runWithoutSomeBrowsers(sentences: Map<BrowserName, string>): Counts {
  const skippedFiles = browserTestFiles().filter((file) => sentences.has('chromium') || /firefox/.test(file));
  const story = [...sentences.values(), ...skippedFiles.map((file) => `  SKIPPED test/${file}`)].join('\n');
  if (inCi) return failure(story);
  process.stderr.write(`\n${story}\n\n`);
  if (sentences.has('chromium')) return { passed: 0, failed: 0, skipped: skippedFiles.length };
  const counts = runVitest('browsers', ['--exclude', '**/*firefox*']);
  return { ...counts, skipped: counts.skipped + skippedFiles.length };
}

function browserTestFiles(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(browsers|faults)\b.*\.test\.ts$/.test(file),
  );
}

function failure(sentence: string): Counts {
  process.stderr.write(`\n${sentence}\n\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** True if the command ended with status 0. Its output goes straight through. */
function run(command: string, args: string[]): boolean {
  process.stdout.write(`\n> ${command} ${args.join(' ')}\n`);
  const PATH = `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status, error } = spawnSync(command, args, {
    env: { ...process.env, PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${command} could not be started: ${error.message}\n`);
  return status === 0;
}
