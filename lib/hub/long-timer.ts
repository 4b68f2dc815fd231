/** Browsers keep a timer's time in 32 bits, and take a longer one for none. */
const LONGEST_MS = 2 ** 31 - 1;

/** Does something after a time of any length. @returns how to have it not done. */
export function callAfter(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    timer = setTimeout(
      () => (left > LONGEST_MS ? wait(left - LONGEST_MS) : act()),
      Math.min(left, LONGEST_MS),
    );
  };
  wait(Math.max(0, ms));
  return () => clearTimeout(timer);
}
