import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PageScripts } from './bundle.ts';
import type { Done, Task } from './tasks.ts';

const PATIENCE_MS = 30_000;

/** One browser at the desk: it asks for a task, is given one, and brings the answer. */
export class Visit {
  private asking: ((task: Task) => void) | null = null;
  private waiting: { readonly task: Task } | null = null;
  private answered: ((reply: Done | { readonly failed: string }) => void) | null = null;

  constructor(readonly url: string) {}

  async perform(task: Task): Promise<Done> {
    const reply = await new Promise<Done | { readonly failed: string }>((resolve) => {
      const impatience = setTimeout(() => resolve({ failed: 'did not ask for work' }), PATIENCE_MS);
      this.answered = resolve;
      this.waiting = { task };
      this.give(() => clearTimeout(impatience));
    });
    if ('failed' in reply) throw new Error(reply.failed);
    return reply;
  }

  /** The page asks; it is kept waiting until there is a task. */
  ask(give: (task: Task) => void): void {
    this.asking = give;
    this.give();
  }

  answer(reply: Done | { readonly failed: string }): void {
    this.answered?.(reply);
  }

  private given: () => void = () => undefined;

  private give(given = this.given): void {
    this.given = given;
    if (!this.asking || !this.waiting) return;
    this.asking(this.waiting.task);
    this.asking = null;
    this.waiting = null;
    given();
  }
}

/** The server that hands out the page and its tasks, on this machine only. */
export class Desk {
  private readonly visits = new Map<string, Visit>();
  private readonly server: Server;

  private constructor(private readonly scripts: PageScripts) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  static async open(scripts: PageScripts): Promise<Desk> {
    const desk = new Desk(scripts);
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
