import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createHandOver } from '../../lib/docs/hand-over';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page in which Petra types, and a disk that takes, refuses or lets wait. */
function typing() {
  const doc = new Y.Doc();
  const onDisk = new Y.Doc();
  const tries: number[] = [];
  const told: boolean[] = [];
  let disk: () => Promise<void> = async () => undefined;
  const handOver = createHandOver(
    async (update) => {
      tries.push(update.length);
      await disk();
      Y.applyUpdateV2(onDisk, update);
    },
    (isFailing) => void told.push(isFailing),
  );
  doc.on('updateV2', handOver.gather);
  return {
    ...{ handOver, tries, told },
    type: (text: string) => doc.getText('body').insert(doc.getText('body').length, text),
    safe: () => onDisk.getText('body').toString(),
    setDisk: (next: typeof disk) => {
      disk = next;
    },
  };
}

const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

describe('handing over what is typed', () => {
  it('tries again every five seconds while it fails, tells so, and loses nothing', async () => {
    const { type, tries, told, safe, setDisk } = typing();
    setDisk(full);
    type('one ');
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual([true]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(tries).toHaveLength(4);
    setDisk(async () => undefined);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(safe()).toBe('one ');
    expect(told).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toHaveLength(5);
  });

  it('takes what failed along with what is typed next', async () => {
    const { type, safe, setDisk, told } = typing();
    setDisk(full);
    type('one ');
    await vi.advanceTimersByTimeAsync(100);
    setDisk(async () => undefined);
    type('two');
    await vi.advanceTimersByTimeAsync(100);
    expect(safe()).toBe('one two');
    expect(told).toEqual([true, false]);
  });

  it('waits for nothing when the page goes, not even for what is under way', async () => {
    const { type, tries, handOver, setDisk } = typing();
    setDisk(() => new Promise(() => undefined));
    type('one ');
    await vi.advanceTimersByTimeAsync(100);
    type('two');
    void handOver.now();
    expect(tries).toHaveLength(2);
  });

  it('is failing for as long as any of several is', async () => {
    const { handOver, tries, told, setDisk } = typing();
    const large = new Y.Doc();
    large.on('updateV2', handOver.gather);
    large.getText('body').insert(0, 'x'.repeat(600_000));
    large.getText('body').insert(0, 'y'.repeat(600_000));
    setDisk(() => (tries.length === 1 ? full() : Promise.resolve()));
    await handOver.now().catch(() => undefined);
    expect(tries).toHaveLength(2);
    expect(told).toEqual([true]);
    await handOver.now();
    expect(told).toEqual([true, false]);
  });
});
