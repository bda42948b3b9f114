import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { assertAll, type Benchmark } from '../benchmark.ts';
import { figuresOf, MILLISECONDS } from '../figures/figures.ts';
import type { Check } from '../figures/schema.ts';
import { type Contestant, race, secondsOf } from '../measure/race.ts';
import { builtProgramPath, ROOT } from '../places.ts';

const PROGRAM = builtProgramPath('ettervern');
const SCENARIO = join(ROOT, 'scenarios/starter.yaml');

const node = (...words: string[]) => execFileSync(process.execPath, words, { encoding: 'utf8' });

const started = (id: string, title: string, words: string[], reference = false): Contestant => ({
  id,
  title,
  reference,
  work: 1,
  lap: () => secondsOf(() => node(...words)),
});

/** See DECLARATION.md. */
export const startUpBenchmark: Benchmark = {
  name: 'start-up',
  title: 'time of the command line, beside an empty Node process',
  async run(size) {
    const check: Check = {
      id: 'help',
      title: 'the command line answers with its help',
      passed: node(PROGRAM, '--help').includes('ettervern'),
      detail: PROGRAM,
    };
    assertAll([check]);
    const contestants = [
      started('help', 'ettervern --help', [PROGRAM, '--help']),
      started('check', 'ettervern check scenarios/starter.yaml', [PROGRAM, 'check', SCENARIO]),
      started('run', 'ettervern run --seeds 2', [PROGRAM, 'run', SCENARIO, '--seeds', '2', '--quiet']),
      started('empty-node', 'node -e 0', ['-e', '0'], true),
    ];
    const laps = await race(contestants, size === 'full' ? 15 : 1);
    return { checks: [check], figures: figuresOf(contestants, laps, MILLISECONDS), skipped: [] };
  },
};
