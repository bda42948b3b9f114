/** Script of the page that a browser opens: fetches tasks, one after the other, and sends back what it found. */
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { Pools, perform, type Task } from './tasks.ts';

const pools = new Pools((workers) => browserPool(() => new Worker('/worker.js'), workers));

async function work(): Promise<never> {
  for (;;) {
    const task = (await (await fetch(`${location.pathname}/task`)).json()) as Task;
    const reply = await perform(task, pools).catch((error: unknown) => ({ failed: String(error) }));
    await fetch(`${location.pathname}/done`, { method: 'POST', body: JSON.stringify(reply) });
  }
}

void work();
