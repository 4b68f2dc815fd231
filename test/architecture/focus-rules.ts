import type { SourceFile } from './source-files';

/**
 * Effects that move the focus or listen for keys only after the page has been painted: what somebody types in between
 * goes elsewhere. Both belong into `useLayoutEffect`, which runs as the page is drawn.
 */
export function focusFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('components/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\buseEffect\(/g)]
        .map(({ index }) => callFrom(text, index))
        .filter((effect) => /\.(focus|select|showModal)\(|addEventListener\('key/.test(effect))
        .map(() => `${path} moves the focus or takes keys in useEffect`),
    );
}

/** The call that begins here, up to its closing bracket. */
function callFrom(text: string, start: number): string {
  let depth = 0;
  for (let at = text.indexOf('(', start); at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}
