import { mix, type ReplicateKey, Simulation } from '../../kernel/index.ts';
import type { ModelInput } from '../input.ts';
import { OUTCOMES, WEEKLY_OUTCOMES } from '../outcomes.ts';
import type { World } from '../world.ts';
import { cohortModel } from './model.ts';
import { collectOutcomes, collectWeekly } from './results.ts';

/**
 * One arm, ready to run: allocates once, then runs any replicate. `outcomes` and `weekly` are overwritten by the next
 * replicate.
 */
export class CohortRun {
  /** One value per outcome, in the order of OUTCOMES. */
  readonly outcomes = new Float64Array(OUTCOMES.length);
  /** (weeks + 1) rows of one count per weekly outcome, in the order of WEEKLY_OUTCOMES. All are whole numbers. */
  readonly weekly: Float64Array;
  /** 32-bit digest of `weekly`, so that a replicate's whole course enters the result hash. */
  weeklyDigest = 0;
  readonly simulation: Simulation<World>;

  constructor(readonly input: ModelInput) {
    this.simulation = new Simulation(cohortModel(input), input.population.size, input.weeks);
    this.weekly = new Float64Array((input.weeks + 1) * WEEKLY_OUTCOMES.length);
  }

  /** @throws EttervernError of kind `failure` when a guard is breached */
  run(key: ReplicateKey): void {
    this.simulation.run(key);
    collectWeekly(this.simulation, this.weekly);
    collectOutcomes(this.simulation, this.outcomes);
    let digest = 0;
    for (const count of this.weekly) digest = mix(Math.imul(digest, 0x9e3779b1) ^ count);
    this.weeklyDigest = digest >>> 0;
  }
}
