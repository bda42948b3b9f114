import { describe, expect, it } from 'vitest';
import { ObservedRun } from '../../../engine/experiment/validation/observed-run.ts';
import { counter, type Observer } from '../../../engine/experiment/validation/observer.ts';
import { observedWeek } from '../../../engine/experiment/validation/studies/observed-weeks.ts';
import { openPopulation } from '../../../engine/experiment/validation/studies/open-population.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { inJavaScript, parameterValues } from '../../../engine/model/index.ts';
import { ModelRun } from '../../../engine/model/run.ts';
import { cohort, intervention, type Overrides } from '../../support/cohort.ts';
import { measured, runStudy, studyNamed } from './study.ts';

/** Everyone has the same rate of death from other causes. Nobody dies of an overdose. */
const ONE_RATE: Overrides = { 'overdose-hazard': 0, 'other-death': 0.001, 'other-death-age-ratio': 1 };
/** Yearly deaths per 100 person-years of those alive at the ends of weeks. */
const YEARLY = 52.18 * 100 * (Math.exp(0.001) - 1);

/**
 * Checks that an estimate from `events` events is within four standard errors of the expectation.
 */
function expectNear(found: number, expected: number, relativeError: number): void {
  expect(Math.abs(found / expected - 1)).toBeLessThan(4 * relativeError);
}

describe('a watched run', () => {
  it('is the same run: same events, same states, same random numbers', () => {
    const input = cohort({ size: 800, weeks: 60, interventions: [intervention('naloxone-at-exit')] });
    const { add, ...counts } = counter(['overdose', 'other', 'weeks', 'start']);
    const observer: Observer = {
      ...counts,
      start: () => add('start'),
      death: (_, { overdose }) => add(overdose ? 'overdose' : 'other'),
      endWeek: () => add('weeks'),
    };
    const watched = new ObservedRun(input, [observer], inJavaScript);
    const plain = new ModelRun(input);
    const outcome = (id: string) => plain.simulation.model.tallies.indexOf(id);
    const total = (id: string) => {
      const { tallies, model, weeks } = plain.simulation;
      let sum = 0;
      for (let week = 0; week <= weeks; week++) sum += tallies[week * model.tallies.length + outcome(id)]!;
      return sum;
    };
    for (let k = 0; k < 3; k++) {
      const key = replicateKey(masterKey('watched'), k);
      watched.run(key);
      plain.run(key);
      expect([...watched.outcomes]).toEqual([total('overdose-deaths'), total('other-deaths'), 60, 1]);
      expect(watched.simulation.population.code).toEqual(plain.simulation.population.code);
    }
    expect(total('overdose-deaths') + total('other-deaths')).toBeGreaterThan(0);
  });
});

describe('with one rate of death for everybody', () => {
  const open = runStudy(studyNamed('open-population'), ONE_RATE, 2);
  const released = runStudy(studyNamed('lar-at-release'), { ...ONE_RATE, 'other-death': 0.01 }, 2);

  it('people in active use die at that rate', () => {
    const deaths = open('open-population', 'followed-deaths');
    expectNear(measured('street-mortality', open), YEARLY, 1 / Math.sqrt(deaths));
  });

  it('LAR makes no difference', () => {
    const error = (sum: typeof open, arm: string, a: string, b: string) =>
      Math.sqrt(1 / sum(arm, a) + 1 / sum(arm, b));
    const inLar = measured('lar-all-cause-ratio', open);
    expectNear(inLar, 1, error(open, 'open-population', 'in-deaths', 'off-deaths'));
    for (const [id, period] of [
      ['four-weeks', 'first'],
      ['four-months', 'second'],
      ['one-year', 'third'],
    ]) {
      const ratio = measured(`lar-at-release-${id}`, released);
      const deaths = [`exposed-${period}-deaths`, `other-${period}-deaths`] as const;
      expectNear(ratio, 1, error(released, 'lar-at-release', ...deaths));
    }
  });

  it('nobody has had an overdose, and no death is one', () => {
    expect(measured('past-year-overdose', open)).toBe(0);
    expect(open('open-population', 'deaths')).toBe(0);
  });

  it('everybody is followed for the whole of each period', () => {
    const weeks = ['exposed', 'other'].map((group) => released('lar-at-release', `${group}-first-weeks`));
    // 0.99^1 + … + 0.99^4 of those with opioids as main drug, in both groups together.
    const persons = 2 * 2000 * parameterValues()['opioid-primary-share'];
    const alive = [1, 2, 3, 4].reduce((sum, week) => sum + Math.exp(-0.01 * week), 0);
    expectNear(weeks[0]! + weeks[1]!, persons * alive, 0.01);
  });
});

describe('with overdoses equally fatal everywhere', () => {
  /**
   * Place and witness do not depend on the person, and fatality does not depend on place or
   * witness.
   */
  const sums = runStudy(
    studyNamed('open-population'),
    {
      'private-share': 0.6,
      'private-shift-own-home': 0,
      'private-shift-homeless': 0,
      'witnessed-private': 0.3,
      'witnessed-public': 0.3,
      'witnessed-network-shift': 0,
      'fatality-without-help': 0.2,
      'fatality-with-naloxone': 0.2,
      'ambulance-fatality-ratio': 1,
      'return-to-prison': 0,
      'prison-entry-background': 0,
      'prison-stock-share': 0,
    },
    2,
  );
  const deaths = sums('open-population', 'deaths');
  const error = (share: number) => Math.sqrt((1 - share) / (share * deaths));

  it('deaths are private and unwitnessed as often as overdoses', () => {
    expectNear(measured('deaths-at-residence', sums), 0.6, error(0.6));
    expectNear(measured('deaths-alone', sums), 0.7, error(0.7));
  });

  it('no death follows a release if nobody is in prison', () => {
    expect(deaths).toBeGreaterThan(200);
    expect(measured('deaths-soon-after-prison', sums)).toBe(0);
  });
});

describe('without any effect', () => {
  it('a kit or a room changes nothing, exactly', () => {
    const kits = runStudy(studyNamed('naloxone-on-release'), { 'kit-used-at-hand': 0 }, 3);
    expect(measured('naloxone-on-release', kits)).toBe(1);
    const room = runStudy(studyNamed('consumption-room'), { 'consumption-room-share': 0 }, 1);
    expect(measured('consumption-room', room)).toBe(1);
  });

  it('dropping out is equally common among those who die and all who leave', () => {
    const same = parameterValues();
    const sums = runStudy(
      studyNamed('inpatient-leavers'),
      {
        'relapse-after-drop-out': same['relapse-after-completion'],
        'drop-out-motivation-ratio': 1,
        'drop-out-distress-ratio': 1,
        'fatality-without-help': 0.9,
        'overdose-hazard': 0.008,
      },
      4,
    );
    const deaths = sums('inpatient-leavers', 'early-deaths');
    expect(deaths).toBeGreaterThan(50);
    expectNear(measured('inpatient-drop-out-share', sums), 0.29, Math.sqrt(0.71 / (0.29 * deaths)));
    expect(sums('inpatient-leavers', 'persons')).toBe(4 * 2000);
  });
});

describe('causes of death after release', () => {
  it('cover everyone released: people at risk have 90 % of overdose deaths and a fifth of others', () => {
    const counts: Readonly<Record<string, number>> = { 'week-1-overdose': 9, 'week-1-other': 2 };
    const share = measured('overdose-share-week-1', (_, count) => counts[count]!);
    expect(share).toBe(10 / (10 + 10));
  });

  it('are counted by the periods of the source', () => {
    // With one rate of death, two and twenty-two weeks have so many times the deaths of one.
    const sums = runStudy(studyNamed('causes-after-release'), { ...ONE_RATE, 'other-death': 0.009 }, 4);
    const other = (period: string) => sums('causes-after-release', `${period}-other`);
    const first = other('week-1');
    const expected = (from: number, to: number) => (Math.exp(-0.009 * from) - Math.exp(-0.009 * to)) * 8000;
    expectNear(first, expected(0, 1), 1 / Math.sqrt(first));
    expectNear(other('week-2'), expected(1, 2), 1 / Math.sqrt(first));
    expectNear(other('weeks-3-4'), expected(2, 4), 1 / Math.sqrt(2 * first));
    expectNear(other('weeks-5-26'), expected(4, 26), 1 / Math.sqrt(22 * first));
  });
});

describe('the open population', () => {
  it('is observed only after its burn-in', () => {
    const input = openPopulation.arms[0]!.input(parameterValues());
    const { add, ...counts } = counter(['burn-in', 'observed']);
    const observer: Observer = {
      ...counts,
      endWeek: (world) => add(observedWeek(world) < 1 ? 'burn-in' : 'observed'),
    };
    const run = new ObservedRun(input, [observer], inJavaScript);
    run.run(replicateKey(masterKey('open'), 0));
    const { population } = input;
    expect(population).toMatchObject({ type: 'municipality', burnIn: run.outcomes[0] });
    expect(run.outcomes[0]).toBeGreaterThan(0);
    expect(run.outcomes[1]).toBe(input.weeks);
  });
});
