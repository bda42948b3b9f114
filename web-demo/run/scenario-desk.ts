import { type Remote, wrap } from 'comlink';
import { EttervernError, inputError } from '../../engine/kernel/errors.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import type { ReadFile, ScenarioService } from './scenario-service.ts';
import { startScript } from './scripts.ts';

/** Reading a file that takes longer than this is given up. */
const PATIENCE_MS = 10_000;

/** Asks a new worker and terminates it afterwards, whatever happens. */
async function visit<T>(ask: (service: Remote<ScenarioService>) => Promise<T>): Promise<T> {
  const worker = startScript('scenario-worker');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const trouble = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(inputError('page.too-slow', {})), PATIENCE_MS);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new EttervernError('failure', 'unexpected', { message: event.message || 'script' }));
    });
  });
  try {
    return await Promise.race([ask(wrap<ScenarioService>(worker)), trouble]);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/**
 * The scenario in a file's text.
 * @throws EttervernError the first problem of the file, `page.one-arm` when there is nothing to
 * compare, `page.too-slow` when reading takes too long
 */
export async function readScenario(name: string, text: string): Promise<Scenario> {
  const found = await visit<ReadFile>(async (service) => service.read(name, text));
  if ('problems' in found) {
    const [first, ...rest] = found.problems;
    throw new EttervernError('input', first!.code, { ...first!.values, more: rest.length }, first!.place);
  }
  if (found.scenario.arms.length < 2) throw inputError('page.one-arm', {});
  return found.scenario;
}

export const writeScenario = (scenario: Scenario): Promise<string> =>
  visit((service) => service.write(scenario));
