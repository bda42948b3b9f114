import { describe, expect, it } from 'vitest';
import { planOf, type RecordedLives, recordLives } from '../../../engine/experiment/index.ts';
import {
  countHolders,
  HANDOVER_WEEKS,
  HOLDERS,
  handoversOf,
  holderOf,
  sharesHeld,
} from '../../../engine/experiment/lives/index.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { inJavaScript, ModelRun, outcomeIndex, WEEKLY_OUTCOMES } from '../../../engine/model/index.ts';
import { scenarioOfRounds } from '../../../web-demo/exercises/definition.ts';
import { EXERCISES } from '../../../web-demo/exercises/definitions.ts';

const exercise = EXERCISES.baton;
if (exercise.kind !== 'rounds') throw new Error('the baton has rounds');
const scenario = scenarioOfRounds(exercise);
const inputs = planOf(scenario).arms.map(({ input }) => input);
const recordings = inputs.map((input) => recordLives(input, 'baton', 2, inJavaScript));
const [dropped, passed] = [recordings[0]!, recordings.at(-1)!];

const persons = (recorded: RecordedLives) => Array.from({ length: recorded.persons }, (_, person) => person);

describe('who holds the baton', () => {
  it('is determined for every person and week, and agrees with the weekly counts', () => {
    const run = new ModelRun(inputs.at(-1)!);
    run.run(replicateKey(masterKey('baton'), 2));
    const weekly = (week: number, id: (typeof WEEKLY_OUTCOMES)[number]) =>
      run.weekly[week * WEEKLY_OUTCOMES.length + WEEKLY_OUTCOMES.indexOf(id)]!;
    for (const week of [0, 1, 4, 12]) {
      const counts = countHolders(passed, week);
      expect(HOLDERS.reduce((sum, holder) => sum + counts[holder], 0)).toBe(passed.persons);
      expect(counts.both + counts.municipality).toBe(weekly(week, 'in-contact'));
      expect(counts.institution).toBe(weekly(week, 'in-prison') + weekly(week, 'in-inpatient'));
      expect(counts.dead).toBe(passed.persons - weekly(week, 'alive'));
    }
  });

  it('is seldom nobody if notice, coordinator and appointment are combined', () => {
    const alone = (recorded: RecordedLives) =>
      countHolders(recorded, 1).nobody + countHolders(recorded, 1).named;
    expect(alone(passed)).toBeLessThan(alone(dropped) / 2);
    expect(countHolders(passed, 1).named).toBeGreaterThan(0);
  });
});

describe('the links of a handover', () => {
  it('count an appointment for everyone whose date was known in good time, if all are offered one', () => {
    const run = new ModelRun(inputs.at(-1)!);
    run.run(replicateKey(masterKey('baton'), 2));
    const given = run.outcomes[outcomeIndex('appointment-at-exit')]!;
    const known = persons(passed).filter((person) => passed.preparation[person] === 'good').length;
    // Later exits are counted too, so the share is close to it but not equal.
    expect(sharesHeld(passed).notice).toBe(known / passed.persons);
    expect(Math.abs(given - known / passed.persons)).toBeLessThan(0.02);
  });

  it('count a meeting exactly if the run counts contact within seven days', () => {
    const run = new ModelRun(inputs.at(-1)!);
    run.run(replicateKey(masterKey('baton'), 2));
    const within = run.outcomes[outcomeIndex('contact-within-7-days')]!;
    expect(Math.abs(sharesHeld(passed).meeting - within)).toBeLessThan(0.02);
  });

  it('never give a person a later date with early notice than without', () => {
    const order = ['none', 'short', 'good'];
    for (const person of persons(dropped)) {
      const then = order.indexOf(passed.preparation[person]!);
      expect(then).toBeGreaterThanOrEqual(order.indexOf(dropped.preparation[person]!));
    }
    expect(sharesHeld(dropped).notice).toBeGreaterThan(0.15);
    expect(sharesHeld(dropped).notice).toBeLessThan(0.25);
  });

  it('check LAR only for those who left without it, and week twelve only for those outside', () => {
    for (const person of persons(passed)) {
      const { lar, held } = handoversOf(passed, person);
      const first = holderOf(passed, 0, person);
      const last = holderOf(passed, HANDOVER_WEEKS.held, person);
      if (first === 'specialist' || first === 'both') expect(lar).toBeNull();
      else if (lar !== null) expect(lar).toBe(last === 'specialist' || last === 'both');
      if (last === 'dead' || last === 'institution') expect(held).toBeNull();
      else expect(held).toBe(last === 'municipality' || last === 'both');
    }
    expect(sharesHeld(passed).lar).toBeGreaterThan(sharesHeld(dropped).lar);
    expect(sharesHeld(passed).held).toBeGreaterThan(sharesHeld(dropped).held);
  });
});
