import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk, Visit } from './desk.ts';
import type { Browser } from './find.ts';
import type { Done, Task } from './tasks.ts';

/** A browser process on the bench's page that does tasks there. */
export class Visitor {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ettervern-browser-'));
  private readonly process: ChildProcess;
  private readonly visit: Visit;
  private readonly end: Promise<never>;

  constructor(
    readonly browser: Browser,
    desk: Desk,
  ) {
    this.visit = desk.expect(browser.id);
    // In a process group of its own, so that the browser's helper processes end with it.
    this.process = spawn(browser.program, browser.words(this.visit.url, this.folder), {
      stdio: 'ignore',
      detached: true,
    });
    this.end = new Promise((_, reject) => {
      this.process.once('error', reject);
      this.process.once('exit', (code) => reject(new Error(`${browser.name} ended, code ${code}`)));
    });
    this.end.catch(() => undefined);
  }

  /** @throws Error when the browser ends, the task fails in it, or no answer arrives in time */
  perform(task: Task): Promise<Done> {
    return Promise.race([this.visit.perform(task), this.end]);
  }

  async close(): Promise<void> {
    const { pid, exitCode } = this.process;
    if (pid !== undefined && exitCode === null) {
      const gone = this.end.catch(() => undefined);
      process.kill(-pid, 'SIGKILL');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
