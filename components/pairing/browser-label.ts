/** Browsers by what their user agent says of itself, the more particular before those they are made from. */
const BROWSERS = [
  ['Firefox', /Firefox\//],
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Vivaldi', /Vivaldi\//],
  ['Chromium', /Chrome\//],
] as const;
const SYSTEMS = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['ChromeOS', /CrOS/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux|X11/],
] as const;

/** What a browser is called for others to recognise it by: `Firefox, Linux`. */
export function browserLabel(userAgent: string): string {
  const found = [BROWSERS, SYSTEMS].map((names) => names.find(([, sign]) => sign.test(userAgent))?.[0]);
  return found.filter(Boolean).join(', ');
}
