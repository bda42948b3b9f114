/**
 * Script of the page that a browser opens. It fetches tasks one after the other and returns the
 * results.
 */
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { type Done, Pools, perform, type Task } from './tasks.ts';
import { Workshop } from './workshop.ts';

const pools = new Pools((workers) => browserPool(() => new Worker('/worker.js'), workers));
const workshop = new Workshop();

async function doTask(task: Task): Promise<Done> {
  if (task.kind === 'load') {
    const found = await workshop.load(task.fragment);
    return { seconds: found[task.until] / 1000, digest: '' };
  }
  if (task.kind === 'slide') {
    const found = await workshop.slide(task.fragment, task.seeds);
    return { seconds: found[task.until] / 1000, digest: found.hash };
  }
  return perform(task, pools);
}

async function work(): Promise<never> {
  for (;;) {
    const task = (await (await fetch(`${location.pathname}/task`)).json()) as Task;
    const reply = await doTask(task).catch((error: unknown) => ({ failed: String(error) }));
    await fetch(`${location.pathname}/done`, { method: 'POST', body: JSON.stringify(reply) });
  }
}

void work();
