import { useEffect, useState } from 'preact/hooks';

/** True once a condition has held this long: what passes at once is not worth a word. */
export function useDelayed(condition: boolean, ms: number): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    setHeld(false);
    if (!condition) return;
    const timer = setTimeout(() => setHeld(true), ms);
    return () => clearTimeout(timer);
  }, [condition, ms]);
  return held && condition;
}
