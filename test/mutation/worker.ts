import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { harness, type Loaded } from './harness.ts';
import type { Answer, DryRun, End, Order, Seen } from './messages.ts';

// A failure is enough: the smallest example of it is of no use here. The same examples in every
// run, so that the same mutants survive.
fc.configureGlobal({ endOnFailure: true, seed: 1 });

const require = createRequire(import.meta.url);
const scripts = new Map<string, (load: unknown, mutants: unknown) => void>();

/** Turns of the loops while a file is loaded after which a mutant counts as one that never ends. */
const MOST_TURNS = 2_000_000;
/** The same for a test that takes so many turns without a mutant. */
const mostTurns = (turns: number): number => Math.max(MOST_TURNS, 20 * turns);

/** Which mutant is active, what was met, and how often a loop has turned. */
class Switches {
  active = -1;
  turns = 0;
  mostTurns = Number.POSITIVE_INFINITY;
  /** Has a loop turned more often than that? */
  endless = false;
  met = new Set<number>();
  is = (id: number): boolean => id === this.active;
  turn = (): void => {
    if (++this.turns > this.mostTurns) {
      this.endless = true;
      throw new Error('a loop does not end');
    }
  };
  /** Notes what is met from now on. */
  note(): void {
    this.is = (id) => {
      this.met.add(id);
      return false;
    };
  }
  take(): readonly number[] {
    const met = [...this.met];
    this.met.clear();
    return met;
  }
}

/** The function that a bundle is the body of. */
function bodyOf(bundle: string) {
  const known = scripts.get(bundle);
  if (known !== undefined) return known;
  const text = `(function (require, $m, module, exports) {${readFileSync(bundle, 'utf8')}\n})`;
  const body = new Script(text, { filename: bundle }).runInThisContext();
  scripts.set(bundle, body);
  return body;
}

function load(bundle: string, switches: Switches): Loaded {
  const body = bodyOf(bundle);
  const { vitest, loaded } = harness();
  const module = { exports: {} };
  body((name: string) => (name === 'vitest' ? vitest : require(name)), switches, module, module.exports);
  return loaded;
}

async function dryRun({ bundle, leftOut }: Order & { kind: 'dry' }): Promise<DryRun> {
  const switches = new Switches();
  switches.note();
  const { cases, before } = load(bundle, switches);
  for (const hook of before) await hook();
  const loading = switches.take();
  const tests: Seen[] = [];
  for (const { name, run } of cases) {
    if (leftOut.some((part) => name.includes(part))) continue;
    switches.turns = 0;
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    tests.push({
      name,
      milliseconds: (user + system) / 1000,
      turns: switches.turns,
      mutants: switches.take(),
    });
  }
  return { loading, tests };
}

async function loadWith(bundle: string, switches: Switches): Promise<Loaded> {
  switches.turns = 0;
  switches.mostTurns = MOST_TURNS;
  const loaded = load(bundle, switches);
  for (const hook of loaded.before) await hook();
  return loaded;
}

/** How a mutant ends. */
async function endOf({ id, tests }: Order & { kind: 'mutant' }): Promise<End> {
  const switches = new Switches();
  switches.active = id;
  const files = new Map<string, Loaded>();
  // A bundle that cannot be read is no mutant that is killed.
  for (const { bundle } of tests) bodyOf(bundle);
  for (const { bundle, name, turns } of tests) {
    try {
      const file = files.get(bundle) ?? (await loadWith(bundle, switches));
      files.set(bundle, file);
      switches.turns = 0;
      switches.mostTurns = mostTurns(turns);
      await file.cases.find((one) => one.name === name)!.run();
    } catch {
      return switches.endless ? 'endless' : 'killed';
    }
  }
  return 'survived';
}

async function answer(order: Order): Promise<Answer> {
  try {
    if (order.kind === 'dry') return { kind: 'dry', dryRun: await dryRun(order) };
    return { kind: 'mutant', end: await endOf(order) };
  } catch (error) {
    return {
      kind: 'fault',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

process.on('message', (order: Order) => {
  void answer(order).then((result) => process.send!(result));
});
