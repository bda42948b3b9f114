import expm1 from '@stdlib/math-base-special-expm1';
import { BLOCK, Candidates } from './candidates.ts';
import { DRAWS_PER_WORD, laneIn, limitLane } from './draw-words.ts';
import { breach } from './errors.ts';
import { personWord, type ReplicateKey } from './keys.ts';
import { Limits } from './limits.ts';
import type { Model } from './model.ts';
import { ModelError } from './model-error.ts';
import { Population } from './population.ts';
import type { Process } from './process.ts';
import { PARTS, UNIT } from './scan.ts';
import { type SlotInRun, slotsInRun } from './slot-in-run.ts';
import type { i32 } from './whole.ts';

/**
 * Purposes 0..15 belong to the kernel: 0 is the weekly scan, 1 + d refines draw d, 9 is the scan of
 * the second word. Models use 16 and up.
 */
const SCAN = 0;
const REFINE = 1;
const SECOND_SCAN = 9;
/** One part of a draw's unit interval, in units of 2^-31. */
const PART = 2 ** 24;

/**
 * Runs a model, replicate after replicate, in arrays that are allocated once. Weekly results are
 * rows 0..weeks of `occupancy` and `tallies`; row 0 is the start. They are valid until the next
 * replicate is run.
 */
export class Simulation<World> {
  readonly population: Population;
  readonly world: World;
  /** (weeks + 1) rows of persons per state, in the order of the dimensions' states. */
  readonly occupancy: Int32Array;
  /**
   * (weeks + 1) rows of persons per combination of the leading dimensions' states, laid out as
   * `Population.joint`.
   */
  readonly joint: Int32Array;
  /** (weeks + 1) rows of events per week, in the order of the model's tallies. */
  readonly tallies: Int32Array;
  /** What can happen to persons in the draws of the first word. */
  readonly limits: Limits<World>;
  /** The same for the second word; null for a model without one. */
  readonly secondLimits: Limits<World> | null;
  private readonly slots: readonly SlotInRun<World>[];
  private readonly candidates: Candidates<World>;
  private readonly secondCandidates: Candidates<World> | null;
  /** First-round word of the week for the purpose that refines the present draw. */
  private fineFirst: i32 = 0;
  private fineSecond: i32 = 0;

  /**
   * @param persons at least 1
   * @param weeks at least 1
   */
  constructor(
    readonly model: Model<World>,
    persons: i32,
    readonly weeks: i32,
  ) {
    this.population = new Population(
      persons,
      weeks,
      model.dimensionList,
      model.tallies.length,
      model.jointDimensions,
      model.asksForNumbers,
    );
    this.occupancy = new Int32Array((weeks + 1) * this.population.occupancy.length);
    this.joint = new Int32Array((weeks + 1) * this.population.joint.length);
    this.tallies = new Int32Array((weeks + 1) * model.tallies.length);
    this.world = model.createWorld(this.population);
    const [first, second] = model.words;
    this.limits = new Limits(model, first!, persons, this.world);
    this.secondLimits = second === undefined ? null : new Limits(model, second, persons, this.world);
    const both = this.secondLimits === null ? [this.limits] : [this.limits, this.secondLimits];
    this.slots = slotsInRun(model, both);
    this.candidates = new Candidates(model, first!, this.limits, persons);
    this.secondCandidates = this.secondLimits && new Candidates(model, second!, this.secondLimits, persons);
  }

  /**
   * Runs one replicate.
   * @throws EttervernError of kind `failure` if a guard fails
   */
  run(key: ReplicateKey): void {
    this.start(key);
    this.runTo(this.weeks);
  }

  /** Sets up week 0 of a replicate. */
  start(key: ReplicateKey): void {
    const { population, model, world } = this;
    population.reset(key);
    model.populate(world);
    this.limitAll();
    this.record(0);
  }

  /**
   * Copies a run of the same size, with what it has recorded, at its present week. For models whose
   * weeks so far are the same and which differ from here on.
   * @throws ModelError if the model does not define `copyWorld`
   */
  continueFrom(lead: Simulation<World>): void {
    this.takeOver(lead);
    this.limitAll();
  }

  /** As continueFrom, without what can happen to anyone now; {@link limitAll} recomputes that. */
  takeOver(lead: Simulation<World>): void {
    const { population, model, world } = this;
    if (model.copyWorld === undefined) {
      throw new ModelError(
        'unfit',
        model.id,
        `Model "${model.id}" has no copyWorld, which runs that continue from each other need: add one.`,
      );
    }
    population.copyFrom(lead.population);
    model.copyWorld(world, lead.world);
    const rows = population.week + 1;
    this.occupancy.set(lead.occupancy.subarray(0, rows * population.occupancy.length));
    this.joint.set(lead.joint.subarray(0, rows * population.joint.length));
    this.tallies.set(lead.tallies.subarray(0, rows * population.tallies.length));
  }

  /** Recomputes what can happen to everyone. */
  limitAll(): void {
    const { population, world } = this;
    for (let person = 0; person < population.size; person++) {
      this.limits.set(world, population, person);
      this.secondLimits?.set(world, population, person);
    }
  }

  /** Runs the weeks after the present one up to and including `last`. */
  runTo(last: i32): void {
    const { population, model, world } = this;
    for (let week: i32 = population.week + 1; week <= last; week++) {
      population.beginWeek(week);
      model.beginWeek?.(world, week);
      this.fireTimers(week);
      this.refreshTouched();
      population.inDraws = true;
      this.step();
      population.inDraws = false;
      model.endWeek?.(world, week);
      this.record(week);
    }
  }

  private fireTimers(week: i32): void {
    const { population, model, world } = this;
    for (
      let person = population.timers.takeDue(week, 0);
      person >= 0;
      person = population.timers.takeDue(week, person + 1)
    ) {
      model.onTimer?.(world, person);
      this.limits.set(world, population, person);
      this.secondLimits?.set(world, population, person);
    }
  }

  /**
   * Limits are not read between the draws of one week and those of the next. Recomputing touched
   * persons once a week is enough.
   */
  private refreshTouched(): void {
    const { population, world } = this;
    const { touched } = population;
    for (let person = touched.takeFrom(0); person >= 0; person = touched.takeFrom(person)) {
      this.limits.set(world, population, person);
      this.secondLimits?.set(world, population, person);
    }
  }

  private step(): void {
    const { population, model, world } = this;
    const { size } = population;
    for (let from: i32 = 0; from < size; from += BLOCK) {
      const to: i32 = Math.min(size, from + BLOCK);
      // Smaller populations stay in the cache.
      if (size > BLOCK) {
        population.readAhead(from, to);
        model.readAhead?.(world, from, to);
      }
      this.stepBlock(from, to);
    }
  }

  /** Scans the second word after the draws of the first, so that it sees their events. */
  private stepBlock(from: i32, to: i32): void {
    this.stepWord(this.candidates, SCAN, from, to);
    if (this.secondCandidates !== null) this.stepWord(this.secondCandidates, SECOND_SCAN, from, to);
  }

  private stepWord(candidates: Candidates<World>, scan: i32, from: i32, to: i32): void {
    const { firstWords, secondWords } = this.population;
    candidates.collect(from, to, firstWords[scan]!, secondWords[scan]!);
    for (let draw: i32 = candidates.word.from; draw < candidates.word.to; draw++) {
      this.model.beforeDraw?.(this.world, draw, from, to);
      candidates.group(draw);
      this.fineFirst = firstWords[REFINE + draw]!;
      this.fineSecond = secondWords[REFINE + draw]!;
      const processes = candidates.processesOf[draw]!;
      for (let j = 0; j < processes.length; j++) this.consider(draw, processes[j]!);
    }
  }

  /**
   * Considers the candidates whose draw lies in slot k. The process fires if the draw is below the
   * exact probability. Draws at or above the slot's highest probability never fire, and a limit
   * cannot be less than one part, so these are skipped without computing a hazard (5 % of the time
   * of a release cohort and of a municipality).
   */
  private consider(draw: i32, k: i32): void {
    const { population, world, limits, secondLimits } = this;
    const isFirst = draw < DRAWS_PER_WORD;
    const candidates = isFirst ? this.candidates : this.secondCandidates!;
    const { grouped, begins, ends, first, second } = candidates;
    const fineFirst = this.fineFirst;
    const fineSecond = this.fineSecond;
    const slot = this.slots[k]!;
    const { number, from, reach, isBounded } = slot;
    const words = candidates.limits;
    const shift = laneIn(draw);
    const lane = limitLane(candidates.word, draw);
    const considered = 1 << number;
    const end = ends[number]!;
    for (let i = begins[number]!; i < end; i++) {
      const person = grouped[i]!;
      const part = (personWord(person, first, second) >>> shift) & (PARTS - 1);
      const offset: i32 = Math.imul(part - from, PART) + (personWord(person, fineFirst, fineSecond) >>> 8);
      if (offset >= reach) continue;
      const before = population.code[person]!;
      const searched = isBounded ? (words.of(person) >>> lane) & 0xff : slot.searched;
      if (this.fires(slot, person, offset, searched)) slot.fire.call(slot.process, world, person, offset);
      else if (!isBounded || searched === 1) continue;
      limits.refresh(world, population, person, before, isFirst ? considered : 0);
      if (secondLimits !== null)
        secondLimits.refresh(world, population, person, before, isFirst ? 0 : considered);
    }
  }

  /**
   * Whether the draw is below the exact probability. The probability must lie within the searched
   * part of the slot.
   */
  private fires(slot: SlotInRun<World>, person: i32, offset: i32, searched: i32): boolean {
    if (slot.hazard === null) return this.firesByProbability(slot, person, offset, searched);
    const hazard = slot.hazard.call(slot.process, this.world, person);
    // h - h²/2 <= 1 - exp(-h) <= h: outside that narrow band no exponential is needed.
    if (hazard >= 0 && hazard * PARTS <= searched) {
      if (offset >= hazard * UNIT) return false;
      if (offset < (hazard - 0.5 * hazard * hazard) * UNIT) return true;
    }
    return this.isBelow(slot, person, offset, searched, hazard, -expm1(-hazard));
  }

  private firesByProbability(slot: SlotInRun<World>, person: i32, offset: i32, searched: i32): boolean {
    if (slot.table !== null) return offset < slot.table[this.population.code[person]!]!;
    const probability = slot.probability!.call(slot.process, this.world, person);
    return this.isBelow(slot, person, offset, searched, probability, probability);
  }

  /** @param value hazard or probability returned by the process */
  private isBelow(
    { process }: SlotInRun<World>,
    person: i32,
    offset: i32,
    searched: i32,
    value: number,
    probability: number,
  ): boolean {
    this.assertProbability(process, person, value, probability, searched);
    return offset < probability * UNIT;
  }

  private assertProbability(
    process: Process<World>,
    person: i32,
    value: number,
    probability: number,
    searched: i32,
  ): void {
    if (probability >= 0 && probability * PARTS <= searched) return;
    throw breach('probability', {
      process: process.id,
      person,
      week: this.population.week,
      value,
      most: searched / PARTS,
      parameters: process.parameters.join(', '),
    });
  }

  private record(week: i32): void {
    const { population } = this;
    population.assertConserved();
    this.occupancy.set(population.occupancy, week * population.occupancy.length);
    this.joint.set(population.joint, week * population.joint.length);
    this.tallies.set(population.tallies, week * population.tallies.length);
    population.tallies.fill(0);
  }
}
