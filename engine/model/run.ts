import { type i32, type Model, mix, type ReplicateKey, Simulation } from '../kernel/index.ts';
import { type Carrier, type CarryOut, inJavaScript } from './carrier.ts';
import type { ModelInput } from './input.ts';
import { onSimulationClock } from './municipality/clock.ts';
import { municipalityModel } from './municipality/model.ts';
import { slotsFor } from './municipality/slots.ts';
import { cohortModel } from './release-cohort/model.ts';
import { collectOutcomes, OUTCOMES } from './results/outcomes.ts';
import { collectWeekly, WEEKLY_OUTCOMES } from './results/weekly.ts';
import type { World } from './world.ts';

/** Weeks of a counted year. */
const WEEKS = 52;
const DEATHS = WEEKLY_OUTCOMES.indexOf('overdose-deaths');

/** The size of a run. */
export interface RunSize {
  /** Persons, including all who may arrive later. */
  readonly persons: i32;
  /** Weeks, including the burn-in. */
  readonly weeks: i32;
}

/**
 * @throws EttervernError `breach.unsettled` for a municipality whose burn-in or arrivals are not
 *   yet known
 */
export function runSize(input: ModelInput): RunSize {
  if (input.population.type === 'release-cohort')
    return { persons: input.population.size, weeks: input.weeks };
  const clocked = onSimulationClock(input);
  return { persons: slotsFor(clocked), weeks: clocked.weeks };
}

export const modelOf = (input: ModelInput): Model<World> =>
  input.population.type === 'release-cohort'
    ? cohortModel(input)
    : municipalityModel(onSimulationClock(input));

/**
 * One arm, ready to run. Memory is allocated once; then any replicate can be run. The next
 * replicate overwrites `outcomes` and `weekly`.
 */
export class ModelRun {
  /** One value per outcome, in the order of OUTCOMES. */
  readonly outcomes = new Float64Array(OUTCOMES.length);
  /**
   * (weeks + 1) rows with one count per weekly outcome, in the order of WEEKLY_OUTCOMES. All are
   * whole numbers.
   */
  readonly weekly: Float64Array;
  /** 32-bit digest of `weekly`, through which all weeks of a replicate enter the result hash. */
  weeklyDigest = 0;
  /**
   * Overdose deaths in each whole year of a municipality: 52 weeks each, from week 1 on. Empty for
   * a release cohort.
   */
  readonly yearlyDeaths: Float64Array;
  readonly simulation: Simulation<World>;
  private readonly carrier: Carrier;

  /**
   * @param carryOut chooses the carrier of the weeks; by default the simulation itself, in
   *   JavaScript
   * @throws EttervernError as {@link runSize}
   */
  constructor(
    readonly input: ModelInput,
    carryOut: CarryOut = inJavaScript,
  ) {
    const { persons, weeks } = runSize(input);
    this.simulation = new Simulation(modelOf(input), persons, weeks);
    this.carrier = carryOut(this.simulation);
    this.weekly = new Float64Array((input.weeks + 1) * WEEKLY_OUTCOMES.length);
    this.yearlyDeaths = new Float64Array(
      input.population.type === 'municipality' ? Math.floor(input.weeks / WEEKS) : 0,
    );
  }

  /** @throws EttervernError of kind `failure` when a guard is breached */
  run(key: ReplicateKey): void {
    this.carrier.start(key);
    this.carrier.runTo(this.simulation.weeks);
    this.collect();
  }

  /**
   * Runs one replicate of this arm and of others whose first `weeks` weeks are the same
   * (history.ts). These weeks are simulated once. Every arm gets the same results as when it is run
   * alone.
   * @throws EttervernError of kind `failure` when a guard is breached
   */
  runWith(others: readonly ModelRun[], weeks: i32, key: ReplicateKey): void {
    this.carrier.start(key);
    this.carrier.runTo(weeks);
    for (const other of others) {
      other.carrier.continueFrom(this.simulation);
      other.carrier.runTo(other.simulation.weeks);
      other.collect();
    }
    this.carrier.runTo(this.simulation.weeks);
    this.collect();
  }

  /** Releases memory to another run. Results stay, but no further replicate can be run. */
  release(): void {
    this.carrier.release?.();
  }

  private collect(): void {
    collectWeekly(this.simulation, this.weekly);
    collectOutcomes(this.simulation, this.outcomes);
    this.countYears();
    let digest = 0;
    for (const count of this.weekly) digest = mix(Math.imul(digest, 0x9e3779b1) ^ count);
    this.weeklyDigest = digest >>> 0;
  }

  private countYears(): void {
    const { weekly, yearlyDeaths } = this;
    for (let year = 0; year < yearlyDeaths.length; year++) {
      let deaths = 0;
      for (let week = 1; week <= WEEKS; week++)
        deaths += weekly[(year * WEEKS + week) * WEEKLY_OUTCOMES.length + DEATHS]!;
      yearlyDeaths[year] = deaths;
    }
  }
}
