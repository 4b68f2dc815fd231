import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function tryForm(args: string[], input = ''): { status: number | null; lines: unknown[]; stderr: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/try/index.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { status: run.status, lines, stderr: run.stderr };
}

describe('npm run try', () => {
  it('answers every line in its place and goes on after a bad one', () => {
    const { status, lines } = tryForm(
      ['entry'],
      [
        'not json',
        '{"text":"call Marek tomorrow 15:00","now":"2026-11-21T10:00:00","zone":"Europe/Prague","locale":"en"}',
        '{"text":5}',
        '',
        '{"text":"x","zone":"Mars/Base"}',
        'again not json',
        '{"text":"today","now":"2026-11-21T23:30:00Z","zone":"Asia/Ho_Chi_Minh"}',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      { error: expect.stringContaining('Not JSON') },
      expect.objectContaining({ title: 'Call Marek', due: { date: '2026-11-22', time: '15:00' } }),
      { error: '"text" must be a string' },
      { error: expect.stringContaining('Mars/Base') },
      { error: expect.stringContaining('Not JSON') },
      expect.objectContaining({ due: { date: '2026-11-22', time: null } }),
    ]);
  });

  it.each([['export'], ['nonsense'], []])(
    'refuses a form that is not there (%s) with a sentence and status 2',
    (...args) => {
      const { status, lines, stderr } = tryForm(args.filter(Boolean));
      expect([status, lines]).toEqual([2, []]);
      expect(stderr).toContain('entry');
    },
  );
});
