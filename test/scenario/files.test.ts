import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Municipality } from '../../engine/model/index.ts';
import { checkScenario, loadScenario, starterScenario } from '../../engine/scenario/index.ts';
import { cohortOf, diskReader, load, municipalityOf } from './support.ts';

const FOLDER = join(import.meta.dirname, '../../scenarios');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const scenarioIn = (file: string) => loadScenario(join(FOLDER, file), { reader: diskReader });

describe('the scenario files', () => {
  test('are the flagship, both institutions, places of three sizes, two about organisation and the starter', () => {
    expect(FILES.sort()).toEqual([
      'district.yaml',
      'inpatient-only.yaml',
      'municipality.yaml',
      'norway-release.yaml',
      'organisation.yaml',
      'prison-only.yaml',
      'six-failure-points.yaml',
      'small-municipality.yaml',
      'starter.yaml',
    ]);
  });

  test.each(FILES)('%s has no problems, and says which numbers are assumptions', (file) => {
    expect(checkScenario(join(FOLDER, file), { reader: diskReader })).toEqual([]);
    expect(readFileSync(join(FOLDER, file), 'utf8')).toContain('ASSUMPTION');
  });

  test.each(FILES.filter((file) => file !== 'starter.yaml'))('%s has its texts in both languages', (file) => {
    const { title, description, arms } = scenarioIn(file);
    for (const text of [title, description, ...arms.map((arm) => arm.title)]) {
      expect(text).toEqual({ nb: expect.any(String), en: expect.any(String) });
    }
  });

  test('the flagship compares six policies, and all of them together, with a base without interventions', () => {
    const { arms, population, horizon } = scenarioIn('norway-release.yaml');
    expect(arms).toHaveLength(8);
    expect(arms[0]?.interventions).toEqual([]);
    const together = arms.at(-1)?.interventions.map((each) => each.kind);
    expect(together).toEqual(arms.slice(1, -1).flatMap((arm) => arm.interventions.map((each) => each.kind)));
    expect([population.size, horizon]).toEqual([1000, 52]);
    expect(cohortOf(population).exitsPerYear).toBe(4181);
  });

  test('the institutions differ from the flagship in who leaves, not in the policies', () => {
    const flagship = scenarioIn('norway-release.yaml');
    const prison = scenarioIn('prison-only.yaml');
    const inpatient = scenarioIn('inpatient-only.yaml');
    expect(prison.arms).toEqual(flagship.arms);
    expect(inpatient.arms).toEqual(flagship.arms);
    const [all, released, discharged] = [flagship, prison, inpatient].map((one) => cohortOf(one.population));
    expect([released!.fromPrison, discharged!.fromPrison]).toEqual([1, 0]);
    expect(released!.exitsPerYear + discharged!.exitsPerYear).toBe(all!.exitsPerYear);
  });

  test('the small municipality has 40 exits a year', () => {
    expect(cohortOf(scenarioIn('small-municipality.yaml').population).exitsPerYear).toBe(40);
  });

  test('the municipality and the district are open populations of two sizes, with as much of each service per person', () => {
    const [place, district] = ['municipality.yaml', 'district.yaml'].map((file) => {
      const { population, arms } = scenarioIn(file);
      expect(arms.map(({ id }) => id)).toEqual(['base', 'half-post', 'full-post', 'lar-intake', 'naloxone']);
      return municipalityOf(population);
    });
    expect([place!.inhabitants, district!.inhabitants]).toEqual([31_200, 50_000]);
    for (const { burnIn, arrivalsPerYear } of [place!, district!]) {
      expect([burnIn, arrivalsPerYear]).toEqual([null, null]);
    }
    const per = ({ services: { lar, housing, activity }, size }: Municipality) =>
      [lar.intakePerWeek! * 52, housing.homes!, housing.temporary!, activity.places!].map((x) => x / size);
    const ofDistrict = per(district!);
    per(place!).forEach((share, k) => {
      expect(Math.abs(share / ofDistrict[k]! - 1)).toBeLessThan(0.1);
    });
  });

  test('the starter is what `init` writes', () => {
    expect(readFileSync(join(FOLDER, 'starter.yaml'), 'utf8')).toBe(starterScenario('en'));
  });

  test('the Norwegian starter means the same as the English one', () => {
    const english = load(starterScenario('en'));
    const norwegian = load(starterScenario('nb'));
    expect(norwegian.population).toEqual(english.population);
    expect(norwegian.arms.map((arm) => arm.interventions)).toEqual(
      english.arms.map((arm) => arm.interventions),
    );
  });
});
