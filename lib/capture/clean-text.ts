/** Characters that are no text, and those that turn the direction of text around (spoofed names). */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text on several lines, without control characters, at most `limit` long. */
export const cleanText = (text: string, limit: number): string =>
  text
    .slice(0, limit * 2)
    .replace(UNSEEN, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limit)
    .replace(LONE_SURROGATES, '')
    .trimEnd();

/** Text on one line. */
export const cleanLine = (text: string, limit: number): string =>
  cleanText(text.slice(0, limit * 2).replace(/\s+/g, ' '), limit);

/** The address, if it is one a person may be sent to: http, https. Relative ones are resolved against `base`. */
export function cleanWebUrl(text: string, base?: string): string | null {
  const written = /^www\./i.test(text) ? `https://${text}` : text;
  // A text that was pasted stands on no page: its base is empty, and no address can be parsed against that.
  const on = base === '' ? undefined : base;
  const url = written.length <= 2_000 && URL.canParse(written, on) ? new URL(written, on) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}
