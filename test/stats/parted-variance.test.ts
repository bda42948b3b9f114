import { describe, expect, it } from 'vitest';
import { twoWayMean } from '../../engine/stats/economics/two-way-mean.ts';
import { PARTS, type PartedVariance, partVariance } from '../../engine/stats/index.ts';
import { normalNumbers } from './normal-numbers.ts';
import { expectedParts, type Layout } from './two-way-reference.ts';

const LAYOUT = { rows: 8, columns: 6, replicates: 2 };
const MEAN = 5;
const TRUE = { chance: 4, rows: 2, columns: 1, interaction: 0.5 };

interface Components {
  readonly chance: number;
  readonly rows: number;
  readonly columns: number;
  readonly interaction: number;
}

/**
 * A layout whose parts have the given variances. `spread` makes chance larger in some cells than in
 * others, with the same mean variance.
 */
function layoutOf(name: string, variances: Components, spread = 0): Float64Array {
  const { rows, columns, replicates } = LAYOUT;
  const row = normalNumbers(`${name}/row`, rows);
  const column = normalNumbers(`${name}/column`, columns);
  const both = normalNumbers(`${name}/both`, rows * columns);
  const luck = normalNumbers(`${name}/luck`, rows * columns * replicates);
  return luck.map((z, at) => {
    const cell = Math.floor(at / replicates);
    const i = Math.floor(cell / columns);
    const j = cell % columns;
    const chance = variances.chance * (1 + (cell % 2 === 0 ? spread : -spread));
    return (
      MEAN +
      Math.sqrt(variances.rows) * row[i]! +
      Math.sqrt(variances.columns) * column[j]! +
      Math.sqrt(variances.interaction) * both[cell]! +
      Math.sqrt(chance) * z
    );
  });
}

const REPEATS = 600;
const repeated = (variances: Components, spread = 0): PartedVariance[] =>
  Array.from({ length: REPEATS }, (_, k) => partVariance(layoutOf(`anova-${k}`, variances, spread), LAYOUT)!);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('the parts of a variance', () => {
  it('are those of a layout worked out by hand', () => {
    // Cell means 1 2 / 3 8, each cell mean ± 1.
    const values = Float64Array.from([0, 2, 1, 3, 2, 4, 7, 9]);
    const parted = partVariance(values, { rows: 2, columns: 2, replicates: 2 })!;
    expect(parted.mean).toBe(3.5);
    // Mean squares: rows 32, columns 18, interaction 8, within 2.
    expect(parted.variance).toEqual({ chance: 2, rows: 6, columns: 2.5, interaction: 3 });
    expect(parted.se).toBeCloseTo(Math.sqrt((32 + 18 - 8) / 8), 12);
    expect(parted.shares.rows.value).toBeCloseTo(6 / 13.5, 12);
    expect(parted.belowZero).toEqual([]);
  });

  it.each([
    [2, 2],
    [2, 3],
    [3, 2],
  ])(
    'have no interval of their shares in %d rows and %d columns, which cannot be left out',
    (rows, columns) => {
      const values = normalNumbers('small', rows * columns * 2).map((z, k) => z + 3 * Math.floor(k / 4));
      const { shares } = partVariance(values, { rows, columns, replicates: 2 })!;
      for (const part of PARTS) {
        expect(shares[part].value).toBeGreaterThanOrEqual(0);
        expect(shares[part]).toMatchObject({ lo: null, hi: null });
      }
    },
  );

  it.each([0, 0.9])('are found without bias, chance being %d more and less in every other cell', (spread) => {
    // So large against their errors that hardly any estimate is cut at 0.
    const large = { chance: 4, rows: 15, columns: 15, interaction: 8 };
    const found = repeated(large, spread);
    for (const part of PARTS) {
      const values = found.map(({ variance }) => variance[part]);
      const error = Math.sqrt(mean(values.map((x) => (x - mean(values)) ** 2)) / REPEATS);
      expect(Math.abs(mean(values) - large[part]), part).toBeLessThan(3.5 * error);
    }
  });

  it('give the mean an interval that covers it 95 times in 100', () => {
    const found = repeated(TRUE);
    const covered = found.filter(({ interval: { lo, hi } }) => lo! <= MEAN && MEAN <= hi!).length;
    expect(covered / REPEATS).toBeGreaterThan(0.92);
    expect(covered / REPEATS).toBeLessThan(0.985);
  });

  it('give a new draw an interval that covers its expected value about 95 times in 100', () => {
    const found = repeated(TRUE);
    const spread = Math.sqrt(TRUE.rows + TRUE.columns + TRUE.interaction);
    const covered = normalNumbers('new draws', REPEATS).filter((z, k) => {
      const { lo, hi } = found[k]!.truth;
      return lo! <= MEAN + spread * z && MEAN + spread * z <= hi!;
    }).length;
    expect(covered / REPEATS).toBeGreaterThan(0.9);
    expect(covered / REPEATS).toBeLessThan(0.99);
  });

  it('have shares that add up to 1, whose intervals mostly hold the true shares', () => {
    const found = repeated(TRUE);
    const total = TRUE.chance + TRUE.rows + TRUE.columns + TRUE.interaction;
    for (const part of PARTS) {
      const held = found.filter(({ shares }) => {
        const { lo, hi } = shares[part];
        return lo! <= TRUE[part] / total && TRUE[part] / total <= hi!;
      });
      expect(held.length / REPEATS, part).toBeGreaterThan(0.9);
    }
    for (const { shares } of found) {
      expect(PARTS.reduce((sum, part) => sum + shares[part].value!, 0)).toBeCloseTo(1, 12);
    }
  });

  it('below 0 are given as 0 and named', () => {
    const found = repeated({ chance: 4, rows: 2, columns: 0, interaction: 0 });
    const below = found.filter(({ belowZero }) => belowZero.includes('interaction'));
    expect(below.length).toBeGreaterThan(REPEATS / 4);
    expect(
      below.every(({ variance, shares }) => variance.interaction === 0 && shares.interaction.value === 0),
    ).toBe(true);
  });

  it('are not defined where a value is not, and have no shares where nothing varies', () => {
    const values = layoutOf('gap', TRUE);
    values[3] = Number.NaN;
    expect(partVariance(values, LAYOUT)).toBeNull();
    const same = partVariance(new Float64Array(values.length).fill(2), LAYOUT)!;
    expect(same).toMatchObject({ mean: 2, se: 0, interval: { lo: 2, hi: 2 }, truth: { lo: 2, hi: 2 } });
    expect(same.shares.chance).toEqual({ value: null, lo: null, hi: null });
    expect(same.belowZero).toEqual([]);
  });
});

/** Small layouts, most of them three rows of four columns with two replicates each. */
const LAYOUTS: Readonly<Record<string, { readonly layout: Layout; readonly degrees: number }>> = {
  'with all parts': {
    degrees: 4,
    layout: [
      [
        [1, 2],
        [4, 5],
        [2, 4],
        [8, 9],
      ],
      [
        [3, 5],
        [5, 8],
        [9, 7],
        [9, 12],
      ],
      [
        [7, 8],
        [8, 6],
        [6, 9],
        [13, 11],
      ],
    ],
  },
  'with small and with negative parts': {
    degrees: 3,
    layout: [
      [
        [0.1, 0.9],
        [0.2, 0.3],
        [0.7, 0.2],
        [0.6, 1.1],
      ],
      [
        [0.3, 0.5],
        [0.2, 0.8],
        [0.9, 0.1],
        [0.9, 1.2],
      ],
      [
        [0.4, 0.6],
        [0.8, 0.1],
        [0.6, 0.3],
        [1.3, 0.8],
      ],
    ],
  },
  'in which interaction is nearly all': {
    degrees: 5,
    layout: [
      [
        [9, 9.5],
        [1, 1.5],
        [9, 8],
        [1, 2],
      ],
      [
        [1, 2],
        [9, 9.5],
        [1, 1.5],
        [9, 8],
      ],
      [
        [5, 6],
        [4, 5],
        [5.5, 6],
        [5, 4.5],
      ],
    ],
  },
  'in which interaction is as large as rows and columns': {
    degrees: 2,
    layout: [
      [
        [9, 9.5],
        [1, 1.5],
        [9, 8],
        [3, 4],
      ],
      [
        [1, 2],
        [9, 9.5],
        [1, 1.5],
        [9, 8],
      ],
      [
        [9, 9],
        [8, 7],
        [9, 8],
        [9, 8],
      ],
    ],
  },
  'of three rows, three columns and three replicates': {
    degrees: 2,
    layout: [
      [
        [1, 2, 4],
        [4, 5, 9],
        [2, 4, 3],
      ],
      [
        [3, 5, 4],
        [5, 8, 6],
        [9, 7, 11],
      ],
      [
        [2, 1, 2],
        [6, 6, 5],
        [3, 8, 7],
      ],
    ],
  },
  'in which only one row varies': {
    degrees: 2,
    layout: [
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [
        [1, 4],
        [2, 6],
        [9, 3],
        [2, 2.5],
      ],
    ],
  },
};

describe.each(Object.entries(LAYOUTS))('a layout %s', (_, { layout, degrees }) => {
  const size = { rows: layout.length, columns: layout[0]!.length, replicates: layout[0]![0]!.length };
  const found = partVariance(Float64Array.from(layout.flat(2)), size)!;
  const expected = expectedParts(layout, degrees);

  it('has the mean, the variance components and the standard error of the textbook', () => {
    expect(found.mean).toBeCloseTo(expected.mean, 12);
    expect(found.se).toBeCloseTo(expected.se, 12);
    PARTS.forEach((part, k) => {
      expect(found.variance[part], part).toBeCloseTo(expected.variance[k]!, 12);
    });
    expect(found.belowZero).toEqual(PARTS.filter((_, k) => expected.belowZero[k]));
  });

  it('has Satterthwaite’s degrees of freedom, and intervals of so many', () => {
    expect(found.degrees).toBe(degrees);
    const least = Math.min(size.rows, size.columns) - 1;
    expect(Math.max(least, Math.floor(expected.satterthwaite))).toBe(degrees);
    expect(found.interval.lo).toBeCloseTo(expected.interval.lo, 8);
    expect(found.interval.hi).toBeCloseTo(expected.interval.hi, 8);
    expect(found.truth.lo).toBeCloseTo(expected.truth.lo, 8);
    expect(found.truth.hi).toBeCloseTo(expected.truth.hi, 8);
  });

  it('has shares with jackknife intervals', () => {
    PARTS.forEach((part, k) => {
      const { value, lo, hi } = found.shares[part];
      expect(value, part).toBeCloseTo(expected.shares[k]!.value, 12);
      expect(lo, part).toBeCloseTo(expected.shares[k]!.lo, 8);
      expect(hi, part).toBeCloseTo(expected.shares[k]!.hi, 8);
    });
  });

  it('is estimated as a mean by the same rule', () => {
    expect(twoWayMean(size)(Float64Array.from(layout.flat(2)))).toEqual({
      mean: found.mean,
      variance: expect.closeTo(expected.se ** 2, 12),
      n: degrees + 1,
    });
  });
});

describe('the mean of a layout', () => {
  it('is not known where a value is not', () => {
    const values = new Float64Array(8).fill(1);
    values[2] = Number.NaN;
    const unknown = { mean: Number.NaN, variance: Number.NaN, n: 0 };
    expect(twoWayMean({ rows: 2, columns: 2, replicates: 2 })(values)).toEqual(unknown);
  });

  it('has the degrees of freedom of the smaller factor where nothing varies', () => {
    const values = new Float64Array(24).fill(7);
    const wide = twoWayMean({ rows: 3, columns: 4, replicates: 2 })(values);
    expect(wide).toEqual({ mean: 7, variance: 0, n: 3 });
    expect(twoWayMean({ rows: 6, columns: 2, replicates: 2 })(values)).toEqual({
      mean: 7,
      variance: 0,
      n: 2,
    });
  });
});
