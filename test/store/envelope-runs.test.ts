import { describe, expect, it } from 'vitest';
import { type EnvelopeRow, inRuns, unpackRun } from '../../lib/store/envelope-runs';

const row = (device: string, seq: number, size = 10): EnvelopeRow => ({
  ws: 'office',
  device,
  seq,
  bytes: new Uint8Array(size).fill(seq),
});
const logOf = (device: string, from: number, count: number, size?: number) =>
  Array.from({ length: count }, (_, at) => row(device, from + at, size));

describe('envelopes that came together', () => {
  it('have a row each where they are few', () => {
    const few = [...logOf('petra', 1, 20), ...logOf('ana', 1, 20)];
    expect(inRuns(few)).toEqual(few);
  });

  it('share rows where they are many, and come out of them as they went in', () => {
    const many = logOf('petra', 5, 200);
    const runs = inRuns(many);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.seq).toBe(204);
    expect(runs.flatMap(unpackRun)).toEqual(many);
  });

  it('share no row across a gap, another device, or so that it grows large', () => {
    const [a, b] = [logOf('petra', 1, 40), logOf('petra', 50, 40)];
    const large = logOf('ana', 1, 40, 5000);
    const runs = inRuns([...a, ...large, ...b]);
    expect(runs.filter(({ device }) => device === 'petra').map(({ seq }) => seq)).toEqual([40, 89]);
    expect(runs.filter(({ device }) => device === 'ana')).toHaveLength(4);
    for (const run of runs) {
      const bytes = unpackRun(run).reduce((sum, one) => sum + one.bytes.length, 0);
      expect(bytes).toBeLessThanOrEqual(64 * 1024);
    }
    expect(runs.flatMap(unpackRun)).toEqual([...a, ...b, ...large]);
  });

  it('that are larger than a row should be have one each', () => {
    const huge = logOf('petra', 1, 40, 100_000);
    const runs = inRuns(huge);
    expect(runs.map(({ seq, bytes }) => [seq, bytes === huge[seq - 1]?.bytes])).toEqual(
      huge.map(({ seq }) => [seq, true]),
    );
  });
});
