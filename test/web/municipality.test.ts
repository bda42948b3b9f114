import { describe, expect, it } from 'vitest';
import {
  engineMeta,
  planOf,
  recordLives,
  runExperiment,
  summariseExperiment,
} from '../../engine/experiment/index.ts';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { inJavaScript, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import { ModelRun } from '../../engine/model/run.ts';
import { loadScenario, memoryReader, scenarioHash, scenarioToYaml } from '../../engine/scenario/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import {
  BOXES,
  boxOf,
  countsAt,
  layOut,
  mostIn,
  NOWHERE,
  positionsAt,
} from '../../web-demo/compare/flow-layout.ts';
import { averted, factorOf } from '../../web-demo/compare/unit.ts';
import { observed } from '../../web-demo/run/observed.ts';
import { DEFAULT_CHOICES } from '../../web-demo/state/choices.ts';
import { MUNICIPALITIES, MUNICIPALITY_IDS, municipalityOf } from '../../web-demo/state/places.ts';
import { scenarioOf } from '../../web-demo/state/scenario.ts';

const scenario = scenarioOf({
  ...DEFAULT_CHOICES,
  place: 'municipality-mid-sized',
  weeks: 52,
  seeds: 20,
});

describe('a municipality on the page', () => {
  it.each(MUNICIPALITY_IDS)('%s equals a file that names only the preset', (id) => {
    const file = `{ version: 1, title: x, population: { type: municipality, preset: ${MUNICIPALITIES[id]} }, horizon: 1 year, arms: [{ id: a }] }`;
    const { population } = loadScenario('s', { reader: memoryReader({ s: file }) });
    expect(population).toEqual(municipalityOf(id));
  });

  it('is the same scenario after writing and reading its file', () => {
    const yaml = scenarioToYaml(scenario);
    const again = loadScenario('s', { reader: memoryReader({ s: yaml }) });
    expect(scenarioHash(again)).toBe(scenarioHash(scenario));
  });

  it('has counts a year, and deaths averted with the sign reversed', async () => {
    const plan = planOf({ ...scenario, horizon: 104 });
    const pool = inlinePool();
    const result = await runExperiment(plan, { pool });
    await pool.close();
    const meta = { engine: engineMeta('', pool.execution), scenario: { title: '', hash: '' } };
    const summary = summariseExperiment(plan, result, meta);
    const [compared] = summary.comparisons;
    const { difference, lo, hi } = compared!.outcomes['overdose-deaths'];
    const found = averted(compared!, summary);
    expect(factorOf(summary)).toBeCloseTo(0.5, 2);
    expect(found.value).toBeCloseTo(-difference! * factorOf(summary), 12);
    expect(found.lo).toBeCloseTo(-hi! * factorOf(summary), 12);
    expect(found.hi).toBeCloseTo(-lo! * factorOf(summary), 12);
    const seen = compared!.wouldYouSeeThis;
    expect(seen.deathsPerYearBase - seen.deathsPerYearArm).toBeCloseTo(found.value!, 10);
  });
});

describe('the picture of a municipality', () => {
  const { input } = planOf(scenario).arms[0]!;
  const course = observed(input, recordLives(input, 'picture', 0, inJavaScript));
  const run = new ModelRun(input);
  run.run(replicateKey(masterKey('picture'), 0));
  const weekly = (id: (typeof WEEKLY_OUTCOMES)[number], week: number) =>
    run.weekly[week * WEEKLY_OUTCOMES.length + WEEKLY_OUTCOMES.indexOf(id)]!;

  it('starts at the end of the burn-in, with the persons then at risk in the place', () => {
    expect(course.weeks).toBe(52);
    for (const week of [0, 20, 52]) {
      const counts = countsAt(course, week);
      const [prison, inpatient] = counts;
      expect(prison).toBe(weekly('in-prison', week));
      expect(inpatient).toBe(weekly('in-inpatient', week));
      expect(counts.slice(0, 6).reduce((sum, n) => sum + n, 0)).toBe(weekly('alive', week));
    }
  });

  it('shows no deaths of the burn-in', () => {
    expect(countsAt(course, 0)[BOXES.indexOf('dead-overdose')]).toBe(0);
    let deaths = 0;
    for (let week = 1; week <= 52; week++) deaths += weekly('overdose-deaths', week);
    expect(countsAt(course, 52)[BOXES.indexOf('dead-overdose')]).toBe(deaths);
    expect(course.overdoses.filter(({ fatal }) => fatal)).toHaveLength(deaths);
  });

  it('does not draw persons who are elsewhere', () => {
    const positions = positionsAt(course, 30, layOut(mostIn([course]), 300, 380));
    let nowhere = 0;
    for (let person = 0; person < course.persons; person++) {
      const isNowhere = boxOf(course, 30, person) === NOWHERE;
      expect(Number.isNaN(positions[2 * person]!)).toBe(isNowhere);
      if (isNowhere) nowhere++;
    }
    expect(nowhere).toBeGreaterThan(0);
    expect(nowhere).toBeLessThan(course.persons);
  });
});
