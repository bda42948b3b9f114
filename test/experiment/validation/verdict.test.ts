import { describe, expect, it } from 'vitest';
import { alone, given } from '../../../engine/experiment/validation/published.ts';
import { verdictOf } from '../../../engine/experiment/validation/verdict.ts';

const target = { published: given(0.5, 0.4, 0.6), untested: null };
const at = (value: number, lo: number, hi: number) => ({ value, lo, hi });

describe('a verdict', () => {
  it.each([
    [0.4, 'agrees'],
    [0.6, 'agrees'],
    [0.399, 'disagrees'],
    [0.601, 'disagrees'],
  ])('by the value: %d %s, however wide its own interval', (value, verdict) => {
    const simulated = at(value, 0, 1);
    expect(verdictOf(target, simulated, 'value-inside')).toEqual({ verdict, reason: null });
  });

  it.each([
    [0.1, 0.4, 'agrees'],
    [0.6, 0.9, 'agrees'],
    [0.45, 0.5, 'agrees'],
    [0.1, 0.9, 'agrees'],
    [0.1, 0.39, 'disagrees'],
    [0.61, 0.9, 'disagrees'],
  ])('by the intervals: %d to %d %s', (lo, hi, verdict) => {
    expect(verdictOf(target, at(lo, lo, hi), 'intervals-meet')).toEqual({ verdict, reason: null });
  });

  it('is not given without a published interval, or without an estimate', () => {
    const simulated = at(0.5, 0.4, 0.6);
    const without = { published: alone(0.5), untested: null };
    expect(verdictOf(without, simulated, 'value-inside')).toEqual({
      verdict: 'untested',
      reason: 'no-interval',
    });
    const none = { value: 0, lo: null, hi: null };
    expect(verdictOf(target, none, 'value-inside')).toEqual({
      verdict: 'untested',
      reason: 'too-few-events',
    });
  });

  it('is not given if the result cannot be tested, however well it fits', () => {
    const untested = { ...target, untested: 'no-geography' } as const;
    const verdict = verdictOf(untested, at(0.5, 0.5, 0.5), 'value-inside');
    expect(verdict).toEqual({ verdict: 'untested', reason: 'no-geography' });
  });
});
