import { numberAt, type Reader } from '../reader';
import type { TimePiece } from './pieces';

/** "pet i petnaest", "5 i pol", "14 giờ 30 phút", "3 giờ rưỡi", "5 giờ kém 10", "kell viis kolmkümmend". */
export function minutesBehindAt(reader: Reader, hour: number, at: number, marked: boolean): TimePiece | null {
  const minus = reader.link('hourMinus', at);
  const and = reader.link('hourAnd', at);
  const start = minus ?? and ?? (marked && !reader.twelveHour ? at : null);
  // "kella 11st poole üheni": that half is of the next hour.
  const number = start === null || towardsAt(reader, start) ? null : numberAt(reader, start);
  const minutes = number?.value === 0.5 ? 30 : number?.value;
  if (!number || minutes === undefined || !Number.isInteger(minutes) || minutes < 5 || minutes > 59)
    return null;
  const unit = reader.term('unit', number.next);
  // "u 17 i 30 sati"
  const ofHour = and !== null && unit?.value === 'hour' && reader.words[at - 1]?.kind === 'digits';
  if (unit && unit.value !== 'minute' && !ofHour) return null;
  const total = hour * 60 + (minus === null ? minutes : -minutes);
  return total < 0 || total > 1439
    ? null
    : { next: unit?.next ?? number.next, minutes: total, settled: hour > 12, hourOnly: true };
}

/** Index behind the "rưỡi" of Vietnamese "9 rưỡi" (half past nine), where the word for hours is left out. */
export function halfBehindAt(reader: Reader, at: number): number | null {
  const half = reader.twelveHour || reader.dotted ? null : reader.term('number', at);
  return half?.value === 0.5 && !reader.term('unit', half.next) ? half.next : null;
}

/** "pool viis", "v půl páté", "tři čtvrtě na pět", "pola pet": so much of the hour that leads up to the one named. */
export function towardsAt(reader: Reader, at: number): TimePiece | null {
  const part = reader.term('towards', at);
  const hour = part && hourNameAt(reader, part.next);
  if (!hour || reader.term('unit', hour.next) || hour.value < 1 || hour.value > 12) return null;
  const minutes = (((hour.value + 10) % 12) + 1) * 60 + part.value;
  return { next: hour.next, minutes, settled: false, named: true, hourOnly: true };
}

/** An hour by its number or in the form only hours have. */
function hourNameAt(reader: Reader, at: number): { value: number; next: number } | null {
  const number = reader.term('hour', at) ?? numberAt(reader, at);
  return number && Number.isInteger(number.value) ? number : null;
}
