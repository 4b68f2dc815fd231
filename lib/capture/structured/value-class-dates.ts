const DATE = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
/** The day of the year: "2013-245". */
const ORDINAL = /(?<![\d-])(\d{4})-(\d{3})(?![\d-])/;
const TIME =
  /(?<![\d:+-])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?:\.\d+)?\s*([ap])\.?m\.?|(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2}))?/i;
const ZONE = /(?:Z|[+-]\d{1,2}:?(?:\d{2})?)$/i;

/**
 * A date, a time and a zone that stand apart, put together (https://microformats.org/wiki/value-class-pattern,
 * "date and time parsing"): "2013-07-02", "7:00pm", "-0700" give "2013-07-02T19:00:00-07:00". Without a date the
 * time comes alone ("19:00:00"): an end takes its start's date, see `withDateOf`.
 */
export function momentOfPieces(pieces: readonly string[]): string {
  let date = '';
  let time = '';
  let zone = '';
  for (const piece of pieces.slice(0, 10).map((text) => text.trim().slice(0, 60))) {
    const day = date === '' ? dateIn(piece) : null;
    const rest = day ? piece.replace(day.written, ' ') : piece;
    if (day) date = day.value;
    const clock = time === '' ? clockIn(rest) : null;
    if (clock) time = clock.value;
    const left = (clock ? rest.replace(clock.written, ' ') : rest).trim();
    if (zone === '' && (time !== '' || !day)) zone = zoneIn(left);
  }
  if (date === '') return `${time}${time === '' ? '' : zone}`;
  return time === '' ? date : `${date}T${time}${zone}`;
}

/** An end that is a time alone is on the start's day, in the start's zone. */
export function withDateOf(end: string, start: string): string {
  const day = DATE.exec(start)?.[0];
  if (!day || !/^\d{1,2}:\d{2}/.test(end)) return end;
  const zone = /(?:Z|[+-]\d{2}:?\d{2})$/i.exec(start.slice(10))?.[0] ?? '';
  return `${day}T${end}${/(?:Z|[+-]\d{2}:?\d{2})$/i.test(end) ? '' : zone}`;
}

function dateIn(text: string): { value: string; written: string } | null {
  const plain = DATE.exec(text)?.[0];
  if (plain) return { value: plain, written: plain };
  const [written, year, day] = ORDINAL.exec(text) ?? [];
  if (!written || !year || !day || Number(day) < 1 || Number(day) > 366) return null;
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return { value: date.toISOString().slice(0, 10), written };
}

function clockIn(text: string): { value: string; written: string } | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [written, hour12, minute12, second12, half, hour24, minute24, second24] = match;
  const hour = half ? (Number(hour12) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour24);
  const minute = minute12 ?? minute24 ?? '00';
  if (hour > 23 || Number(minute) > 59) return null;
  const second = second12 ?? second24 ?? '00';
  return { value: `${String(hour).padStart(2, '0')}:${minute}:${second}`, written };
}

function zoneIn(text: string): string {
  const zone = ZONE.exec(text)?.[0] ?? '';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : zone.toUpperCase();
}
