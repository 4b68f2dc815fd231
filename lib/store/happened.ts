/** The columns by which lists of what has happened are sorted, latest first. */
const HAPPENED = ['finished', 'binned'];

/**
 * What bears an instant that is still to come, because somebody's clock is ahead, is sorted as of now: it would head every
 * list until then. The record itself is left as it was written. Call it on every row before it is stored.
 *
 * @param row as a record projects to; the very same is changed and given back.
 * @param now (ISO).
 */
export function sortedAsOf<Row extends object>(row: Row, now: string): Row {
  for (const name of HAPPENED) {
    const instant: unknown = Reflect.get(row, name);
    if (typeof instant === 'string' && isAfter(instant, now)) Object.assign(row, { [name]: now });
  }
  return row;
}

const isAfter = (instant: string, now: string): boolean =>
  instant > now && Date.parse(instant) > Date.parse(now);
