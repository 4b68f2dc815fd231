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

  it('lists the instances of a rule on each line, or says in words why there are none', () => {
    const { status, lines } = tryForm(
      ['recurrence'],
      [
        '{"rrule":"FREQ=DAILY;COUNT=3","start":"1997-09-02T09:00:00","zone":"America/New_York","exdates":["1997-09-03"]}',
        '{"rrule":"FREQ=WEEKLY","start":"1997-09-02","limit":2}',
        '{"rrule":"FREQ=MONTHLY;BYWEEKNO=20","start":"1997-09-02T09:00:00"}',
        '{"rrule":"FREQ=DAILY"}',
        '{"rrule":"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30","start":"1997-09-02T09:00:00","zone":"UTC","limit":null}',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      { instances: ['1997-09-02T09:00:00-04:00', '1997-09-04T09:00:00-04:00'] },
      { instances: ['1997-09-02', '1997-09-09'] },
      { error: 'BYWEEKNO cannot be used with this FREQ.' },
      { error: expect.stringContaining('start') },
      { instances: [] },
    ]);
  });

  it.each([['nonsense'], []])(
    'refuses a form that is not there (%s) with a sentence and status 2',
    (...args) => {
      const { status, lines, stderr } = tryForm(args.filter(Boolean));
      expect([status, lines]).toEqual([2, []]);
      expect(stderr).toContain('entry');
    },
  );
});
