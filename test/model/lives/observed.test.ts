import { describe, expect, it } from 'vitest';
import { recordLives } from '../../../engine/experiment/index.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { inJavaScript } from '../../../engine/model/index.ts';
import {
  circumstancesOf,
  hazardOf,
  type LifeObserver,
  type OverdoseEvent,
  watchOf,
} from '../../../engine/model/lives/index.ts';
import { overdose } from '../../../engine/model/overdose/event.ts';
import { SETTING, setting, USE, use } from '../../../engine/model/states.ts';
import { WatchedRun } from '../../../engine/model/watch.ts';
import type { World } from '../../../engine/model/world.ts';
import { EVERYTHING, PAIRS } from '../../experiment/explain/fixtures.ts';
import { cohort } from '../../support/cohort.ts';

const [, input] = PAIRS['a release cohort with ties and a supply shock']!;

function watch(look: (world: World) => void): OverdoseEvent[] {
  const events: OverdoseEvent[] = [];
  const observer: LifeObserver = {
    start: () => undefined,
    beforeOverdoses: look,
    overdose: (event) => void events.push(event),
    endWeek: () => undefined,
  };
  new WatchedRun(input, watchOf(observer)).run(replicateKey(masterKey('watched'), 2));
  return events;
}

describe('lives that are observed', () => {
  it('are those of the ordinary run', () => {
    const events = watch(() => undefined);
    const plain = ({
      person,
      week,
      fatal,
      supervised,
    }: Pick<OverdoseEvent, 'person' | 'week' | 'fatal' | 'supervised'>) => ({
      person,
      week,
      fatal,
      supervised,
    });
    expect(EVERYTHING.length).toBeGreaterThan(5);
    expect(events.map(plain)).toEqual(recordLives(input, 'watched', 2, inJavaScript).overdoses.map(plain));
    expect(events.length).toBeGreaterThan(100);
  });

  it('are shown once a week, when all but overdoses and deaths has happened to them, however many they are', () => {
    const input = { ...cohort({ size: 20_000, weeks: 4 }), ties: true };
    const shown = new Int32Array(input.population.size);
    const hit = new Set<number>();
    let next = 0;
    let after = 0;
    const weeks: number[] = [];
    const observer: LifeObserver = {
      start: () => undefined,
      beforeOverdoses({ population }, from, to) {
        expect(from).toBe(next);
        shown.set(population.code.subarray(from, to), from);
        next = to;
      },
      overdose: ({ person }) => void hit.add(person),
      endWeek({ population, week }) {
        weeks.push(week);
        expect(next).toBe(population.size);
        next = 0;
        for (let person = 0; person < population.size; person++) {
          const died = population.state(person, setting) > SETTING.community;
          if (population.code[person] !== shown[person] && !died && !hit.has(person)) after++;
        }
        hit.clear();
      },
    };
    new WatchedRun(input, watchOf(observer)).run(replicateKey(masterKey('watched'), 2));
    expect({ weeks, after }).toEqual({ weeks: [1, 2, 3, 4], after: 0 });
  });

  it('have the hazard of the model: the product of its factors', () => {
    let compared = 0;
    watch((world) => {
      const { population } = world;
      for (let person = 0; person < population.size; person += 7) {
        const { risk } = circumstancesOf(world, person);
        const at = population.state(person, setting);
        const possible =
          at < SETTING.community ||
          (at === SETTING.community && population.state(person, use) === USE.active);
        const hazard = possible ? overdose.hazard(world, person) : 0;
        expect(Math.abs(hazardOf(risk) - hazard)).toBeLessThanOrEqual(1e-12 * hazard);
        if (hazard > 0) compared++;
      }
    });
    expect(compared).toBeGreaterThan(1000);
  });

  it('have draws below the chances by which overdoses happened and killed', () => {
    for (const { draw, risk, fatal, survivalDraw, supervised, chain, fatality } of watch(() => undefined)) {
      expect(draw).toBeLessThan(-Math.expm1(-hazardOf(risk)) * (1 + 1e-12));
      expect(survivalDraw < (supervised ? fatality.inRoom : fatality.of(chain))).toBe(fatal);
    }
  });
});
