/** What has a meaning of its own in a path, on some system, or in the order of what stands around it. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|~]+/gu;
/** Systems allow 255 bytes, to which the day and the ending come. */
const MOST = 60;

/** What somebody called a thing, as the beginning of a file's name; empty where nothing of it can stand there. */
export const fileNameOf = (called: string): string =>
  [...called.replace(UNFIT, ' ').replace(/^[\s.]+/, '')].slice(0, MOST).join('').trim();
