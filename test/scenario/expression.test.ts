import { describe, expect, test } from 'vitest';
import { evaluateExpression } from '../../engine/scenario/expression/evaluate.ts';
import { inFieldUnit } from '../../engine/scenario/expression/units.ts';
import { changed, load, problem } from './support.ts';

const value = (text: string) => evaluateExpression(text).value;

function codeOf(text: string): string {
  try {
    return `value ${value(text)}`;
  } catch (error) {
    return String((error as { code?: string }).code);
  }
}

describe('an expression', () => {
  test.each([
    ['385 / 100000', 0.00385],
    ['8 %', 0.08],
    ['8 % ', 0.08],
    ['2 + 3 * 4', 14],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 (3 + 4)', 14],
    ['min(3, 1, 2)', 1],
    ['max(3, 1)', 3],
    ['round(2.6)', 3],
    ['abs(-4)', 4],
    ['sqrt(16)', 4],
    ['exp(0)', 1],
    ['log(1)', 0],
    ['pow(2, -1)', 0.5],
    ['1e-3', 0.001],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  test('exponentials and fractional powers agree with mathematics', () => {
    expect(value('exp(1)')).toBeCloseTo(Math.E, 12);
    expect(value('2 ^ 0.5')).toBeCloseTo(Math.SQRT2, 12);
    expect(value('10 ^ 65')).toBeCloseTo(1e65, -53);
  });

  test('units of time become the unit of the field', () => {
    const weeks = (text: string) => inFieldUnit(evaluateExpression(text), 'weeks');
    expect(weeks('28 days')).toBeCloseTo(4, 12);
    expect(weeks('1 week + 7 days')).toBeCloseTo(2, 12);
    expect(weeks('12 months')).toBeCloseTo(52.18, 12);
    expect(inFieldUnit(evaluateExpression('0.2 / year'), 'per week')).toBeCloseTo(0.2 / 52.18, 12);
    expect(inFieldUnit(evaluateExpression('0.01 / week'), 'per year')).toBeCloseTo(0.5218, 12);
    expect(inFieldUnit(evaluateExpression('52.18 weeks'), 'years')).toBeCloseTo(1, 12);
    expect(inFieldUnit(evaluateExpression('1 week'), 'days')).toBeCloseTo(7, 12);
    expect(inFieldUnit(evaluateExpression('3'), 'weeks')).toBe(3);
  });

  test.each([
    ['import("fs")', 'scenario.expression-name'],
    ['cos.constructor', 'scenario.expression-not-allowed'],
    ['exp.constructor("return 1")()', 'scenario.expression-syntax'],
    ['exp.constructor("return 1")', 'scenario.expression-name'],
    ['x = 3', 'scenario.expression-not-allowed'],
    ['f(x) = x', 'scenario.expression-not-allowed'],
    ['[1, 2]', 'scenario.expression-not-allowed'],
    ['[1, 2][1]', 'scenario.expression-not-allowed'],
    ['{a: 1}', 'scenario.expression-not-allowed'],
    ['1:3', 'scenario.expression-not-allowed'],
    ['1; 2', 'scenario.expression-not-allowed'],
    ['"1"', 'scenario.expression-not-allowed'],
    ['true', 'scenario.expression-not-allowed'],
    ['null', 'scenario.expression-not-allowed'],
    ['1 > 2 ? 3 : 4', 'scenario.expression-not-allowed'],
    ['5!', 'scenario.expression-not-allowed'],
    ['8 mod 3', 'scenario.expression-not-allowed'],
    ['2 to 3', 'scenario.expression-not-allowed'],
    ['1 | 2', 'scenario.expression-not-allowed'],
    ['evaluate("1")', 'scenario.expression-name'],
    ['constructor', 'scenario.expression-name'],
    ['__proto__', 'scenario.expression-name'],
    ['toString()', 'scenario.expression-name'],
    ['pi', 'scenario.expression-name'],
    ['4 weks', 'scenario.expression-name-similar'],
    ['exp()', 'scenario.expression-arguments'],
    ['exp(1, 2)', 'scenario.expression-arguments'],
    ['exp(1 week)', 'scenario.expression-units'],
    ['1 + 1 week', 'scenario.expression-units'],
    ['(1 week) ^ 2', 'scenario.expression-units'],
    ['max(1, 1 day)', 'scenario.expression-units'],
    ['1 / 0', 'scenario.not-finite'],
    ['0 / 0', 'scenario.not-finite'],
    ['9 ^ 9 ^ 9 ^ 9', 'scenario.not-finite'],
    ['NaN', 'scenario.not-finite'],
    ['1 +', 'scenario.expression-syntax'],
    ['', 'scenario.expression-not-allowed'],
    ['1 000', 'scenario.expression-syntax'],
    ['0,5', 'scenario.decimal-comma'],
    ['1+'.repeat(150), 'scenario.expression-too-long'],
    [`${'('.repeat(40)}1${')'.repeat(40)}`, 'scenario.expression-too-deep'],
  ])('%s is refused with %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe('a field', () => {
  test('takes expressions in its own unit', () => {
    const scenario = load(
      changed(
        'horizon: 52',
        'horizon: 1 year\nparameters:\n  overdose-hazard: { value: 0.2 / year, note: from a source }',
      ).replace('coverage: 0.8', 'coverage: 80 %'),
    );
    expect(scenario.horizon).toBe(52);
    expect(scenario.parameters['overdose-hazard']).toBeCloseTo(0.2 / 52.18, 12);
    expect(scenario.parameterNotes['overdose-hazard']).toBe('from a source');
    expect(scenario.arms[1]?.interventions[0]?.coverage).toBe(0.8);
  });

  test.each([
    ['10 days', 'scenario.not-whole-weeks'],
    ['0.2 / year', 'scenario.wrong-unit'],
    ['0', 'scenario.out-of-range'],
    ['1041', 'scenario.out-of-range'],
    ['.inf', 'scenario.not-finite'],
    ['.nan', 'scenario.not-finite'],
    ['true', 'scenario.expected-number'],
    ['[52]', 'scenario.expected-number'],
    ['', 'scenario.expected-number'],
  ])('horizon %s is refused with %s', (written, code) => {
    expect(problem(changed('horizon: 52', `horizon: ${written}`)).code).toBe(code);
  });

  test('names the percentage when a share is above one', () => {
    const { code, values } = problem(changed('coverage: 0.8', 'coverage: 80'));
    expect(code).toBe('scenario.share-above-one');
    expect(values.share).toBe('0.8');
  });

  test('refuses parameter values outside the range of the registry', () => {
    const { code, place } = problem(`${VALID_WITH}  overdose-hazard: 5\n`);
    expect(code).toBe('scenario.out-of-range');
    expect(place).toMatchObject({ file: 'test.yaml', path: 'parameters.overdose-hazard' });
  });
});

const VALID_WITH = changed('run:\n  seeds: 10\n', 'parameters:\n');
