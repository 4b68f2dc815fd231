import { isoMoment } from './iso-moment';

const DURATION = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i;
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(.*)$/;

/**
 * When something ends that starts at `start` (ISO 8601) and takes `duration` (ISO 8601: "PT1H30M", "P2D"), in the
 * start's own offset. Null for a start without a time, for years and months, and where either is not to be read.
 */
export function addDuration(start: string, duration: string): string | null {
  const [, moment, offset = ''] = MOMENT.exec(isoMoment(start.trim()) ?? '') ?? [];
  const parts = DURATION.exec(duration.trim());
  if (!moment || !parts) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const length = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  if (length <= 0) return null;
  const end = new Date(Date.parse(`${moment}Z`) + length * 1_000);
  return `${end.toISOString().slice(0, 19)}${offset}`;
}
