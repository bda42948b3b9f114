import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Order } from './messages.ts';

/** Time that a process has for one order before it is ended, in milliseconds. */
const PATIENCE = 120_000;

/**
 * A process that takes orders one by one. One that does not answer is ended, and another one
 * started.
 */
export class Worker {
  readonly #program: string;
  #process: ChildProcess | null = null;

  constructor(program: string) {
    this.#program = program;
  }

  /** The answer, or null when the process has died or did not answer in time. */
  ask(order: Order): Promise<Answer | null> {
    const child = this.#process ?? fork(this.#program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#process = child;
    return new Promise((resolve) => {
      const done = (answer: Answer | null) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === null) this.end();
        resolve(answer);
      };
      const timer = setTimeout(() => done(null), PATIENCE);
      child.once('message', (answer: Answer) => done(answer));
      child.once('exit', () => done(null));
      child.send(order);
    });
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

/** Gives every order to one of so many processes; the answers in the order of the orders. */
export async function answersTo(
  orders: readonly Order[],
  program: string,
  count: number,
  progress: (done: number, at: number, answer: Answer | null) => void,
): Promise<readonly (Answer | null)[]> {
  const answers: (Answer | null)[] = orders.map(() => null);
  let next = 0;
  let done = 0;
  const work = async () => {
    const worker = new Worker(program);
    while (next < orders.length) {
      const at = next++;
      answers[at] = await worker.ask(orders[at]!);
      progress(++done, at, answers[at] ?? null);
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: count }, work));
  return answers;
}
