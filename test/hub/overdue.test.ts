import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverdueWatch } from '../../lib/hub/overdue';

const look = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a command that a page has announced', () => {
  it('is not looked for where it is handed over', () => {
    const watch = createOverdueWatch(look);
    watch.announced();
    watch.arrived();
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('is looked for soon where the page is gone, and again where the disk is slow', () => {
    createOverdueWatch(look).announced();
    vi.advanceTimersByTime(2_000);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(look.mock.calls.length).toBeGreaterThan(1);
  });

  it('is looked for though another page hands over its own meanwhile', () => {
    const watch = createOverdueWatch(look);
    watch.announced();
    watch.announced();
    watch.arrived();
    vi.advanceTimersByTime(2_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
