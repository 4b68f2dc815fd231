/** A port browsers refuse to connect to: requests sent here end inside the browser. */
const NOWHERE = 'http://127.0.0.1:9/';

/** The browser's own traffic, sent nowhere, so that what is left in the log is the extension's and the page's. */
const quiet = [
  '--disable-quic',
  '--disable-component-update',
  `--component-updater=url-source=${NOWHERE}`,
  `--gaia-url=${NOWHERE}`,
  '--allow-browser-signin=false',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying',
];

/** The flags every Chromium under test is started with, beside those the driver adds by itself. */
export function chromiumFlags(connectionLog?: string): string[] {
  return [
    ...quiet,
    '--disable-gpu',
    '--window-size=1280,900',
    // Two browsers on one machine may have nothing but loopback between them.
    '--allow-loopback-in-peer-connection',
    // Chromium's sandbox refuses to run as root, which is what containers do.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(connectionLog ? [`--log-net-log=${connectionLog}`] : []),
  ];
}
