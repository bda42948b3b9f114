import { expose } from 'comlink';
import type { CreateRun } from '../../engine/workers/index.ts';
import { chunkService } from '../../engine/workers/service.ts';

/**
 * A Web Worker's interface over a message channel, served from the same thread. After termination
 * it sends nothing, not even that it has ended, as in browsers.
 */
export class FakeWebWorker extends EventTarget implements Worker {
  static alive = 0;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  private terminated = false;
  private readonly channel = new MessageChannel();

  constructor(createRun: CreateRun) {
    super();
    FakeWebWorker.alive++;
    expose(chunkService(createRun), this.channel.port2);
    this.channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
  }

  postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
    this.channel.port1.postMessage(message, Array.isArray(options) ? options : (options?.transfer ?? []));
  }

  /**
   * Reports an error as browsers do for an uncaught error in the worker, or for a script that does
   * not load.
   */
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    if (this.terminated) return;
    this.terminated = true;
    FakeWebWorker.alive--;
    this.channel.port1.close();
    this.channel.port2.close();
  }
}
