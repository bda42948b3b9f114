import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PageScripts } from './bundle.ts';
import type { Done, Task } from './tasks.ts';

/**
 * A browser needs seconds to start, do the task and answer. After this time it counts as failed.
 */
const PATIENCE_MS = 120_000;

type Reply = Done | { readonly failed: string };

/** One browser at the desk. It asks for a task, receives one, and returns the answer. */
export class Visit {
  /** The page's request, held until there is a task. */
  private asking: ((task: Task) => void) | null = null;
  /** The task, held until the page asks for one. */
  private waiting: Task | null = null;
  private answered: ((reply: Reply) => void) | null = null;

  constructor(readonly url: string) {}

  /** @throws Error when the task fails in the page, or no answer arrives in time */
  async perform(task: Task): Promise<Done> {
    const reply = await new Promise<Reply>((resolve) => {
      const impatience = setTimeout(() => resolve({ failed: 'no answer from the page' }), PATIENCE_MS);
      this.answered = (given) => {
        clearTimeout(impatience);
        resolve(given);
      };
      this.waiting = task;
      this.give();
    });
    if ('failed' in reply) throw new Error(reply.failed);
    return reply;
  }

  ask(give: (task: Task) => void): void {
    this.asking = give;
    this.give();
  }

  answer(reply: Reply): void {
    this.answered?.(reply);
  }

  private give(): void {
    if (!this.asking || !this.waiting) return;
    this.asking(this.waiting);
    this.asking = null;
    this.waiting = null;
  }
}

/** The server that gives out the page and its tasks. Only this machine can reach it. */
export class Desk {
  private readonly visits = new Map<string, Visit>();
  private readonly server: Server;

  private constructor(
    private readonly scripts: PageScripts,
    private readonly built: URL | null,
  ) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** @param built folder of the built workshop page; null serves no such page */
  static async open(scripts: PageScripts, built: URL | null = null): Promise<Desk> {
    const desk = new Desk(scripts, built);
    await new Promise<void>((resolve) => desk.server.listen(0, '127.0.0.1', resolve));
    return desk;
  }

  expect(id: string): Visit {
    const { port } = this.server.address() as AddressInfo;
    const visit = new Visit(`http://127.0.0.1:${port}/${id}`);
    this.visits.set(id, visit);
    return visit;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [id = '', action] = (request.url ?? '').split('/').slice(1);
    if (id === 'web' && this.built !== null) return sendFile(response, this.built, action ?? '');
    const script = { 'page.js': this.scripts.page, 'worker.js': this.scripts.worker }[id];
    if (script !== undefined) return send(response, 'text/javascript', script);
    const visit = this.visits.get(id);
    if (!visit) return send(response.writeHead(404), 'text/plain', '');
    if (action === 'task')
      return visit.ask((task) => send(response, 'application/json', JSON.stringify(task)));
    if (action === 'done') {
      visit.answer(JSON.parse(await text(request)));
      return send(response, 'text/plain', '');
    }
    return send(response, 'text/html', '<!doctype html><title>bench</title><script src="/page.js"></script>');
  }
}

function send(response: ServerResponse, type: string, body: string): void {
  if (!response.headersSent) response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(body);
}

/** Content types of the workshop page's files, by file extension. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

async function sendFile(response: ServerResponse, folder: URL, asked: string): Promise<void> {
  const [, name, ending] = /^([a-z-]+\.([a-z]+))(?:\?|$)/.exec(asked) ?? [];
  const type = TYPES[ending ?? ''];
  const content = name && type ? await readFile(new URL(name, folder), 'utf8').catch(() => null) : null;
  if (content === null || type === undefined) return send(response.writeHead(404), 'text/plain', '');
  return send(response, type, content);
}
