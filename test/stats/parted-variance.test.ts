import { describe, expect, it } from 'vitest';
import { PARTS, type PartedVariance, partVariance } from '../../engine/stats/index.ts';
import { normalNumbers } from './normal-numbers.ts';

const LAYOUT = { rows: 8, columns: 6, replicates: 2 };
const MEAN = 5;
const TRUE = { chance: 4, rows: 2, columns: 1, interaction: 0.5 };

interface Components {
  readonly chance: number;
  readonly rows: number;
  readonly columns: number;
  readonly interaction: number;
}

/** A layout whose parts have the given variances. `spread` makes chance larger in some cells than in others, with the same mean variance. */
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
  });
});
