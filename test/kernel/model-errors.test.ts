import { describe, expect, it } from 'vitest';
import {
  defineDimensions,
  defineModel,
  definePurposes,
  type HazardProcess,
  ModelError,
  type ModelSpec,
  markovChain,
  type Population,
  StateTest,
} from '../../engine/kernel/index.ts';
import { Timers } from '../../engine/kernel/timers.ts';

interface World {
  readonly population: Population;
}

const dimensions = defineDimensions({ health: ['well', 'ill'] });

const process = (id: string, draw = 'a', width = 1): HazardProcess<World> => ({
  id,
  draw,
  width,
  parameters: [],
  when: () => true,
  hazard: () => 0.001,
  fire: () => {},
});

const SOUND: ModelSpec<World> = {
  id: 'sound',
  dimensions,
  tallies: ['one', 'two'],
  draws: ['a', 'b'],
  processes: [process('p'), process('q', 'b')],
  createWorld: (population) => ({ population }),
  populate: () => {},
};

const many = (count: number, draw: (k: number) => string) =>
  Array.from({ length: count }, (_, k) => process(`p${k}`, draw(k)));

function faultOf(work: () => unknown): ModelError {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The mistake, the expected fault and id of the error, and a pattern of its sentence. */
type Case = readonly [string, Partial<ModelSpec<World>>, ModelError['fault'], string, RegExp];

const EIGHT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const CASES: readonly Case[] = [
  [
    'two processes with one id',
    { processes: [process('p'), process('p', 'b')] },
    'duplicate',
    'p',
    /"p".*own/,
  ],
  ['two draws with one id', { draws: ['a', 'b', 'a'] }, 'duplicate', 'a', /draw an id of its own/],
  ['two tallies with one id', { tallies: ['one', 'one'] }, 'duplicate', 'one', /tally an id of its own/],
  ['an unknown draw', { processes: [process('p', 'c')] }, 'unknown', 'p', /draw "c".*a, b/],
  ['a width of no part', { processes: [process('p', 'a', 0)] }, 'unfit', 'p', /width 0.*1 to 128/],
  ['half a part', { processes: [process('p', 'a', 1.5)] }, 'unfit', 'p', /width 1.5/],
  [
    'a process wider than what is left',
    { processes: [process('p', 'a', 100), process('q', 'a', 40)] },
    'too-wide',
    'q',
    /40\/128 wide, 12\/128 more than draw "a" has left: make it narrower by 12/,
  ],
  ['a ninth draw', { draws: [...EIGHT, 'i'] }, 'too-many', 'i', /draw 9.*at most 8/],
  [
    'a process more than a word has bits',
    { draws: ['a', 'b'], processes: many(32, (k) => (k % 2 === 0 ? 'a' : 'b')) },
    'too-many',
    'p31',
    /number 32 in draws 1 to 4.*room for 31.*draws 5 to 8/,
  ],
  [
    'a third shared draw',
    { draws: ['a', 'b', 'c'], processes: many(6, (k) => ['a', 'b', 'c'][k % 3]!) },
    'too-many',
    'c',
    /share a draw of draws 5 to 8/,
  ],
  [
    'a third lone draw beside a shared one',
    { draws: ['a', 'b', 'c', 'd'], processes: many(5, (k) => ['a', 'a', 'b', 'c', 'd'][k]!) },
    'too-many',
    'd',
    /room for 2.*move its process/,
  ],
  [
    'a shared draw after a lone one',
    { processes: [process('p'), process('q', 'b'), process('r', 'b')] },
    'unfit',
    'b',
    /list the shared ones of draws 1 to 4 first/,
  ],
  [
    'a shared draw after a lone one in the second word',
    {
      draws: EIGHT.slice(0, 6),
      processes: [process('p', 'e'), process('q', 'f'), process('r', 'f')],
    },
    'unfit',
    'f',
    /list the shared ones of draws 5 to 8 first/,
  ],
  [
    'a bound in a shared draw',
    { processes: [process('p'), { ...process('q'), bound: () => 0.1 }] },
    'unfit',
    'q',
    /draw to itself/,
  ],
  [
    'dimensions of two definitions',
    { dimensions: { ...dimensions, ...defineDimensions({ mood: ['low', 'high'] }) } },
    'unfit',
    'mood',
    /one defineDimensions/,
  ],
  ['more joint dimensions than there are', { jointDimensions: 2 }, 'too-many', 'jointDimensions', /smaller/],
];

describe('a mistake in a model is refused when the model is defined', () => {
  it('a correct model is accepted', () => {
    expect(() => defineModel(SOUND)).not.toThrow();
    // A full model: two shared draws and two others in each word, with 31 processes per word.
    const full = [0, 4].flatMap((first) =>
      many(31, (k) => EIGHT[first + (k < 29 ? k % 2 : k - 27)]!).map((one) => ({
        ...one,
        id: `${one.id}-${first}`,
      })),
    );
    const model = defineModel({ ...SOUND, draws: EIGHT, processes: full });
    expect(model.words.map(({ shared }) => shared)).toEqual([2, 2]);
    expect(model.slots.at(-1)).toMatchObject({ word: 1, number: 30, draw: 7 });
  });

  it.each(CASES)('%s', (_, change, fault, about, sentence) => {
    const error = faultOf(() => defineModel({ ...SOUND, ...change }));
    expect(error).toMatchObject({ kind: 'model', fault, about });
    expect(error.message).toMatch(sentence);
    expect(error.message).not.toMatch(/report/);
  });
});

describe('other definitions are refused with the same kind of error', () => {
  it.each<readonly [string, () => unknown, ModelError['fault'], string, RegExp]>([
    ['a dimension without states', () => defineDimensions({ none: [] }), 'unfit', 'none', /one or more/],
    ['a state twice', () => defineDimensions({ d: ['x', 'x'] }), 'duplicate', 'x', /dimension "d"/],
    [
      'states that need too many bits',
      () => defineDimensions({ one: numbered(2048), other: numbered(2048), wider: ['x', 'y'] }),
      'too-wide',
      'wider',
      /23 bits, 1 more/,
    ],
    [
      'a test of too many states',
      () => StateTest.of(defineDimensions({ d: numbered(17) }).d, [1]),
      'too-many',
      'd',
      /17 states.*room for 16/,
    ],
    ['a purpose of the kernel', () => definePurposes({ age: 15 }), 'too-many', 'age', /16 to 255/],
    ['a purpose beyond the last', () => definePurposes({ age: 256 }), 'too-many', 'age', /16 to 255/],
    ['two purposes of one number', () => definePurposes({ a: 20, b: 20 }), 'duplicate', 'b', /"a".*20/],
    [
      'a purpose in the range of another',
      () => definePurposes({ look: 20, b: 23 }, { look: 4 }),
      'duplicate',
      'b',
      /"look".*23/,
    ],
    ['more weeks than timers count', () => new Timers(1, 65_535), 'too-many', 'weeks', /65534/],
    [
      'a chain that leaves a state too often',
      () =>
        markovChain({
          id: 'chain',
          states: ['x', 'y'],
          initial: 'x',
          transitions: { x: { y: 1.2 } },
        }),
      'too-wide',
      'x',
      /1\.2.*0 to 1/,
    ],
  ])('%s', (_, work, fault, about, sentence) => {
    const error = faultOf(work);
    expect(error).toMatchObject({ kind: 'model', fault, about });
    expect(error.message).toMatch(sentence);
  });
});

const numbered = (count: number) => Array.from({ length: count }, (_, k) => `s${k}`);
