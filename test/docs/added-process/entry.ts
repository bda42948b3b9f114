import { ModelRun } from '../../../engine/model/index.ts';
import { createCompiledRun } from '../../../engine/workers/compiled-run.ts';
import { arms, SEED } from './arms.ts';

/** What a run of each arm leaves. */
function leftBy(runs: readonly ModelRun[]) {
  return runs.map((run) => {
    run.run(SEED);
    return {
      outcomes: [...run.outcomes],
      weeklyDigest: run.weeklyDigest,
      occupancy: [...run.simulation.occupancy],
      words: run.simulation.model.words.length,
    };
  });
}

const compiled = arms().map(createCompiledRun);
const left = {
  plain: leftBy(arms().map((input) => new ModelRun(input))),
  compiled: leftBy(compiled),
  // A run that falls back to JavaScript keeps its columns outside of the module's memory.
  ranCompiled: compiled.every(
    ({ simulation: { population, world } }) => population.code.buffer === world.frailty.buffer,
  ),
};
process.stdout.write(JSON.stringify(left));
