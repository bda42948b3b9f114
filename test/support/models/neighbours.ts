import { defineDimensions, defineModel, type Population } from '../../../engine/kernel/index.ts';

/**
 * A ring of neighbours who change each other's states wherever a model may: at the beginning of a
 * week, in a timer, and at the end of a week. The model has no real meaning.
 */
export const { mood, door } = defineDimensions({
  mood: ['calm', 'merry', 'sad'],
  door: ['shut', 'open'],
});
export const NEIGHBOUR_TALLIES = ['cheered', 'saddened', 'opened', 'calmed', 'visits'] as const;

/** Purpose of the model's own keyed random numbers. */
const KNOCK = 16;

export interface Ring {
  readonly population: Population;
  /** Whether the model calls `touch` for the persons that others change, as it must. */
  readonly touches: boolean;
}

const next = ({ population }: Ring, person: number) => (person + 1) % population.size;

function change(ring: Ring, person: number, to: number): void {
  ring.population.move(person, mood, to);
  if (ring.touches) ring.population.touch(person);
}

const tally = ({ population }: Ring, id: (typeof NEIGHBOUR_TALLIES)[number]) =>
  population.tally(NEIGHBOUR_TALLIES.indexOf(id));

export function neighbours(touches = true) {
  return defineModel<Ring>({
    id: 'neighbours',
    dimensions: { mood, door },
    tallies: NEIGHBOUR_TALLIES,
    draws: ['door', 'mood'],
    processes: [
      {
        id: 'opens',
        draw: 'door',
        width: 64,
        parameters: [],
        when: (state) => state.of(mood) === mood.is.merry && state.of(door) === door.is.shut,
        probability: () => 0.4,
        fire(ring, person) {
          tally(ring, 'opened');
          ring.population.move(person, door, door.is.open);
        },
      },
      {
        id: 'shuts',
        draw: 'door',
        width: 64,
        parameters: [],
        when: (state) => state.of(door) === door.is.open,
        probability: () => 0.3,
        fire({ population }, person) {
          population.move(person, door, door.is.shut);
          population.timers.schedule(person, population.week + 2);
        },
      },
      {
        id: 'calms down',
        draw: 'mood',
        width: 128,
        parameters: [],
        when: (state) => state.of(mood) !== mood.is.calm,
        bound: ({ population }, person) => (population.state(person, mood) === mood.is.sad ? 0.3 : 0.05),
        boundReads: [mood],
        probability: ({ population }, person) =>
          population.state(person, mood) === mood.is.sad ? 0.3 : 0.05,
        fire(ring, person) {
          tally(ring, 'calmed');
          ring.population.move(person, mood, mood.is.calm);
        },
      },
    ],
    createWorld: (population) => ({ population, touches }),
    populate() {},
    beginWeek(ring) {
      const { population } = ring;
      for (let person = 0; person < population.size; person++) {
        if (population.uniform(person, KNOCK) > 0.02) continue;
        tally(ring, 'cheered');
        change(ring, next(ring, person), mood.is.merry);
      }
    },
    onTimer(ring, person) {
      tally(ring, 'visits');
      change(ring, next(ring, person), mood.is.merry);
    },
    endWeek(ring) {
      const { population } = ring;
      for (let person = 0; person < population.size; person++) {
        if (population.uniform(person, KNOCK) < 0.98) continue;
        tally(ring, 'saddened');
        change(ring, next(ring, person), mood.is.sad);
      }
    },
  });
}
