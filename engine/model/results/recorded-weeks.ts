import type { Dimension, i32, Simulation } from '../../kernel/index.ts';
import { type Costs, costsOf } from '../economics/costs.ts';
import { type Health, healthOf } from '../economics/health.ts';
import type { ObservedWeeks } from '../economics/observed-weeks.ts';
import { SETTING, setting, TALLIES, TALLY, type TallyId } from '../states.ts';
import type { World } from '../world.ts';

/** Reads the recorded weeks of one replicate by name. */
export class RecordedWeeks implements ObservedWeeks {
  private readonly statesPerWeek: number;
  private knownHealth: Health | null = null;
  private knownCosts: Costs | null = null;

  /**
   * True for an open population on calendar weeks, where weeks since exit differ between persons.
   */
  readonly open: boolean;
  /**
   * First row of events that count. Events at the exit itself count; events in a burn-in do not.
   */
  readonly firstEvents: number;
  /** First week whose person-weeks count, after week 0. */
  readonly firstWeek: number;

  constructor(private readonly simulation: Simulation<World>) {
    const { observedFrom, careers } = simulation.world;
    this.statesPerWeek = simulation.population.occupancy.length;
    this.open = careers !== null;
    this.firstEvents = observedFrom === 0 ? 0 : observedFrom + 1;
    this.firstWeek = observedFrom + 1;
  }

  /** Last week. */
  get lastWeek(): number {
    return this.simulation.weeks;
  }

  /** Number of persons in a state at the end of a week. */
  in(dimension: Dimension, state: i32, week: i32): number {
    return this.simulation.occupancy[week * this.statesPerWeek + dimension.offset + state]!;
  }

  /** Number of events in one week. */
  events(id: TallyId, week: i32): number {
    return this.simulation.tallies[week * TALLIES.length + TALLY[id]]!;
  }

  /** Number of events in weeks from..to, both included. By default, all observed weeks. */
  total(id: TallyId, from = this.firstEvents, to = this.simulation.weeks): number {
    const { tallies, weeks } = this.simulation;
    const last = Math.min(to, weeks) * TALLIES.length + TALLY[id];
    let sum = 0;
    for (let at = from * TALLIES.length + TALLY[id]; at <= last; at += TALLIES.length) sum += tallies[at]!;
    return sum;
  }

  /** Person-weeks in a state, from the first week after week 0 to the horizon. */
  weeksIn(dimension: Dimension, state: i32): number {
    const { occupancy } = this.simulation;
    const last = this.lastWeek * this.statesPerWeek + dimension.offset + state;
    let sum = 0;
    for (
      let at = last - (this.lastWeek - this.firstWeek) * this.statesPerWeek;
      at <= last;
      at += this.statesPerWeek
    )
      sum += occupancy[at]!;
    return sum;
  }

  jointly(code: i32, week: i32): number {
    return this.simulation.joint[week * this.simulation.population.joint.length + code]!;
  }

  /** Life-years and quality of life. Computed at the first call. */
  get health(): Health {
    this.knownHealth ??= healthOf(this, this.simulation.world.spending.valuation);
    return this.knownHealth;
  }

  /** Costs of services. Computed at the first call. */
  get costs(): Costs {
    this.knownCosts ??= costsOf(this, this.simulation.world);
    return this.knownCosts;
  }

  alive(week: i32): number {
    return (
      this.in(setting, SETTING.prison, week) +
      this.in(setting, SETTING.inpatient, week) +
      this.in(setting, SETTING.community, week)
    );
  }
}
