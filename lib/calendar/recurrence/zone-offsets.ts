/**
 * The offset from UTC of a zone (IANA) at an instant in seconds since the epoch, in seconds. Asked for as text
 * (`GMT+01:00`, `GMT+00:57:44`), which costs a third of asking for every part of the clock. Throws a RangeError for an
 * unknown zone.
 */
export function zoneOffsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  });
  return (instant) => {
    const text = format.format(instant * 1000);
    const offset = text.slice(text.lastIndexOf('GMT') + 3);
    if (offset === '') return 0;
    const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
    return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  };
}
