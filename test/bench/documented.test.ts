import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GATES } from '../../bench/figures/gates.ts';
import { resultSchema } from '../../bench/figures/schema.ts';
import { number } from '../../bench/figures/tables.ts';
import { SUITE } from '../../bench/suite.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/how-to/benchmarks.md'), 'utf8');

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** One row of the documentation's table per key, in the order of the schema. */
function rowsOf({ properties, items }: Schema, path = ''): string[] {
  if (items) return rowsOf(items, `${path}[]`);
  return Object.entries(properties ?? {}).flatMap(([key, below]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const meaning = below.description === undefined ? [] : [`| \`${at}\` | ${below.description} |`];
    return [...meaning, ...rowsOf(below, at)];
  });
}

describe('the page about benchmarks', () => {
  it('documents every key of the result file', () => {
    const rows = rowsOf(z.toJSONSchema(resultSchema) as Schema);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
  });

  it('says what every benchmark measures', () => {
    const rows = SUITE.map(({ name, title }) => `| \`${name}\` | ${title} |`);
    expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
  });

  it('lists every gate', () => {
    const rows = GATES.map(({ title, better, gate, aim }) => {
      const sign = better === 'higher' ? '≥' : '≤';
      return `| ${title} | ${sign} ${number(gate)} | ${aim === null ? '' : `${sign} ${number(aim)}`} |`;
    });
    expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
  });
});
