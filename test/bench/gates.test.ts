import { describe, expect, it } from 'vitest';
import { GATES, judge } from '../../bench/figures/gates.ts';
import type { BenchmarkResult, Figure } from '../../bench/figures/schema.ts';
import { SUITE } from '../../bench/suite.ts';

const figure = (id: string, median: number, ratios: Figure['ratios'] = []): Figure => ({
  id,
  title: id,
  unit: 'M pw/s',
  better: 'higher',
  reference: false,
  median,
  low: median,
  high: median,
  spread: 'range',
  repetitions: 1,
  ratios,
});

const result = (name: string, figures: readonly Figure[]): BenchmarkResult => ({
  name,
  title: name,
  seconds: 1,
  checks: [],
  figures: [...figures],
  skipped: [],
});

const ratio = (to: string, median: number) => ({ to, median, low: median, high: median });
const one = (results: readonly BenchmarkResult[], id: string) =>
  judge(results).find((gate) => gate.id === id);

describe('gates', () => {
  it.each([
    [650, 'pass', true],
    [300, 'pass', false],
    [299, 'fail', false],
  ])(
    'with a lower bound: %d million person-weeks per second of the common workload',
    (speed, outcome, aim) => {
      const kernel = figure('kernel', speed, [ratio('cpp-twin', 0.5)]);
      expect(one([result('common-workload', [kernel])], 'common-workload')).toMatchObject({
        measured: speed,
        result: outcome,
        aimReached: aim,
        toTwin: 0.5,
      });
    },
  );

  it.each([
    [3, 'pass', true],
    [10, 'pass', false],
    [10.1, 'fail', false],
  ])('with an upper bound: %d seconds for the comparison', (seconds, outcome, aim) => {
    const found = one([result('comparison', [figure('seconds', seconds)])], 'comparison');
    expect(found).toMatchObject({ result: outcome, aimReached: aim, toTwin: null });
  });

  it('judge workers by their ratio', () => {
    const two = figure('two-workers', 20, [ratio('one-worker', 1.7), ratio('no-worker', 1.9)]);
    expect(one([result('workers', [two])], 'two-workers')).toMatchObject({
      measured: 1.7,
      result: 'fail',
      unit: 'times',
    });
  });

  it('are open when the figure could not be measured, and absent when the benchmark was not run', () => {
    const gates = judge([result('browsers', [])]);
    expect(gates.map(({ id, result: found, aimReached }) => [id, found, aimReached])).toEqual([
      ['page', 'not measured', null],
      ['page-first', 'not measured', null],
      ['page-load', 'not measured', null],
    ]);
  });

  it('refer to benchmarks of the suite', () => {
    const names = SUITE.map(({ name }) => name);
    expect(GATES.filter((gate) => !names.includes(gate.figure.split('/')[0]!))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(GATES.map(({ id }) => id)).size).toBe(GATES.length);
  });
});
