const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** "48 kB", "3.1 MB": a size as the reader's language writes it; a kilobyte is 1,000 bytes. @param tag BCP 47. */
export function byteSize(bytes: number, tag: string): string {
  const step = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const digits = step > 1 ? 1 : 0;
  const options = { style: 'unit', unit: UNITS[step] ?? 'byte', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(tag, options).format(bytes / 1000 ** step);
}
