/**
 * What some work takes of the processor, in milliseconds: the least of up to twelve runs, of this process alone, so that
 * what else the machine does is no part of it, nor is what the engine does beside it (compiling, collecting garbage).
 * Runs after one that takes less than `enough` are left out. What it gives is awaited.
 */
export async function processorMs(run: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 12 && least >= enough; turn += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
