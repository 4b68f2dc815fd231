import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** The sample pages people capture from, served on loopback: a mail being read, a company's contact page. */
export interface Sites {
  readonly url: string;
  readonly mailUrl: string;
  readonly companyUrl: string;
  close(): Promise<void>;
}

const PAGES = join(import.meta.dirname, 'pages');
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves `pages/` on a free port of 127.0.0.1. Anything not in there is answered with 404. */
export async function startSites(): Promise<Sites> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
    const contentType = /^[\w-]+\.\w+$/.test(name) ? CONTENT_TYPES[extname(name)] : undefined;
    const body = contentType ? await readFile(join(PAGES, name)).catch(() => null) : null;
    if (body && contentType) response.writeHead(200, { 'content-type': contentType }).end(body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sites are not listening on TCP.');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    mailUrl: `${url}/mail.html`,
    companyUrl: `${url}/company.html`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
