import { useEffect, useState } from 'preact/hooks';
import { wallClock } from '../../lib/calendar/zoned';

/** The current day in a zone, which changes at midnight while a page stays open. */
export function useToday(now: () => Date, zone: string): string {
  const [today, setToday] = useState(() => wallClock(now(), zone).date);
  useEffect(() => {
    const look = () => setToday(wallClock(now(), zone).date);
    const timer = setInterval(look, 20_000);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, [now, zone]);
  return today;
}
