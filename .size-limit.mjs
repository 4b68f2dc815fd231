import { readFileSync } from 'node:fs';

const OUTPUT = '.output/chrome-mv3';

/** The scripts and styles that a page names, and so loads before anything is shown; none that come later. */
function loadedBy(page) {
  const html = readFileSync(`${OUTPUT}/${page}.html`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)];
  return named.map(([, file]) => `${OUTPUT}/${file}`);
}

export default [
  {
    name: 'popup, first paint, with its English words',
    path: [...loadedBy('popup'), `${OUTPUT}/chunks/en-*.js`],
    limit: '65 kB',
  },
  { name: 'hub', path: loadedBy('offscreen'), limit: '132 kB' },
  { name: 'background', path: `${OUTPUT}/background.js`, limit: '60 kB' },
  { name: 'capture script', path: `${OUTPUT}/capture.js`, limit: '69 kB' },
];
