import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './painted';

/** What can wait until the list stands, and is then fetched once; null until it is there. */
export function useAfterPaint<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    afterPaint.then(load).then((value) => wanted && setLoaded(() => value));
    return () => {
      wanted = false;
    };
  }, []);
  return loaded;
}

/** A view whose code comes after the first paint. */
export const useLazyView = <P>(load: () => Promise<ComponentType<P>>) => useAfterPaint(load);
