import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Files of the page; nothing else is served. */
const TYPES = {
  'index.html': 'text/html',
  'app.js': 'text/javascript',
  'app.css': 'text/css',
  'shared.js': 'text/javascript',
  'chunk-worker.js': 'text/javascript',
  'scenario-worker.js': 'text/javascript',
  'offline.js': 'text/javascript',
  'ettervern.html': 'text/html',
} as const;

/**
 * The page must not be framed and sends no referrer; the rest of the policy is in the page itself.
 */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'none'",
  'cache-control': 'no-cache',
} as const;

const FIRST_PORT = 8017;
const MOST_TRIES = 20;

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the page.
 * @param folder with the built page
 * @param port null for 8017 or the next that is free
 * @param host 127.0.0.1 for this machine alone
 * @throws Error of Node when the port cannot be had
 */
export async function serve(folder: URL, port: number | null, host: string): Promise<Serving> {
  const server = createServer((request, response) => answer(folder, request, response));
  const ports = port === null ? Array.from({ length: MOST_TRIES }, (_, k) => FIRST_PORT + k) : [port];
  for (const [k, one] of ports.entries()) {
    try {
      await listen(server, one, host);
      break;
    } catch (error) {
      if (k === ports.length - 1) throw error;
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const isServed = (name: string): name is keyof typeof TYPES => Object.hasOwn(TYPES, name);

function answer(folder: URL, { url = '/', method }: IncomingMessage, response: ServerResponse): void {
  const path = url.split(/[?#]/)[0]!.slice(1);
  const name = path === '' ? 'index.html' : path;
  if ((method !== 'GET' && method !== 'HEAD') || !isServed(name)) {
    response.writeHead(404).end();
    return;
  }
  const body = readFileSync(new URL(name, folder));
  response.writeHead(200, {
    ...HEADERS,
    'content-type': `${TYPES[name]}; charset=utf-8`,
    'content-length': body.length,
  });
  response.end(method === 'HEAD' ? undefined : body);
}
