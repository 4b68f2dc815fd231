import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceQuiet } from '../../lib/hub/once-quiet';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('tells once for all that happened within a moment', () => {
  const tell = vi.fn();
  const happened = onceQuiet(tell);
  for (let n = 0; n < 5; n++) {
    happened();
    vi.advanceTimersByTime(100);
  }
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('tells every two seconds where it is never quiet', () => {
  const tell = vi.fn();
  const happened = onceQuiet(tell);
  for (let n = 0; n < 100; n++) {
    happened();
    vi.advanceTimersByTime(100);
  }
  expect(tell.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(tell.mock.calls.length).toBeLessThanOrEqual(5);
});
