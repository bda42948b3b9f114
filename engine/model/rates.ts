import exp from '@stdlib/math-base-special-exp';
import expm1 from '@stdlib/math-base-special-expm1';
import pow from '@stdlib/math-base-special-pow';
import type { i32 } from '../kernel/index.ts';
import { overdoseByState } from './overdose/by-state.ts';
import type { ParameterValues } from './parameters/registry.ts';
import { parameterValues } from './parameters/registry.ts';
import {
  decayTable,
  exponentialTable,
  frailtyTable,
  growthTable,
  halvingTable,
  lognormalWeeks,
  normalTable,
} from './tables.ts';

/** Number of contacts after which a relationship counts as complete. */
export const MOST_CONTACTS = 63;
/** Weeks for which a survived overdose raises the hazard. */
export const RECENT_WEEKS = 26;
const OLDEST = 120;
/**
 * Steps of the tolerance deficit in a table of upper bounds. The table saves one exponential
 * whenever a person's bound is computed.
 */
export const TOLERANCE_STEPS = 64;

/** Everything that the processes need from the parameters, computed once per arm. */
export interface Rates {
  readonly p: ParameterValues;
  readonly frailty: Float32Array;
  readonly prisonStay: Uint16Array;
  /** Quantiles of the standard normal and the unit exponential distribution, by class. */
  readonly normal: Float64Array;
  readonly exponential: Float64Array;
  /** Share of the deficit left after n weeks of use. */
  readonly toleranceRegain: Float64Array;
  /** Share of tolerance left after n weeks of abstinence. */
  readonly toleranceLoss: Float64Array;
  /** Exponents on the deficit: p5·p3 for the overdose, (1 - p5)·p3 for its case fatality. */
  readonly eventExponent: number;
  readonly fatalityExponent: number;
  /**
   * Upper bound of the factor of lost tolerance on the overdose, at a deficit of n /
   * TOLERANCE_STEPS: the highest value in the step that ends there.
   */
  readonly mostEventTolerance: Float64Array;
  /**
   * The part of the overdose hazard that depends only on discrete states, by the lowest bits of the
   * state code.
   */
  readonly overdoseByState: Float64Array;
  /** Factor of a recent overdose by weeks since it, 0 (none) to 26. */
  readonly recentOverdose: Float64Array;
  /** The highest of these factors from n weeks on. */
  readonly recentOverdoseAhead: Float64Array;
  /**
   * Hazard factor of LAR by whole weeks in it, and by whole weeks after leaving, 0..4. The last
   * value holds for later weeks.
   */
  readonly larStart: Float64Array;
  readonly larStop: Float64Array;
  /** Weekly hazard of death from other causes, by age in years. */
  readonly otherDeath: Float64Array;
  /**
   * Linkage factor after n contacts with a coordinator, and linkage factor of follow-up without
   * one.
   */
  readonly coordinatorLinkage: Float64Array;
  readonly followUpLinkage: number;
  /** Probability that a person gives up in a week of waiting in a queue. */
  readonly queueLeave: number;
  /** Motivation left after n weeks in a queue. */
  readonly motivationLeft: Float64Array;
  /** Scale of relapse: 1 / the mean of the factors of housing, activity and network at exit. */
  readonly relapseScale: number;
  /** Upper bound of linkage. */
  readonly mostLinkage: number;
  /** Weekly hazard of gaining a kit. It balances the loss at base ownership. */
  readonly kitGain: number;
  /** Drop-out probability by motivation (low, high) and mental disorder (without, with). */
  readonly dropOut: Float64Array;
  /** The same with a retention scheme. */
  readonly dropOutRetained: Float64Array;
}

/**
 * Mean relapse factor of people at exit, with the registry's shares. The studied relapse hazards
 * are means over such people. Divided by it, the factors change who relapses, not how many.
 */
function meanRelapseFactor(p: ParameterValues): number {
  const base = parameterValues();
  const suitable = base['own-home-at-exit'] * (1 - base['own-home-exposed-share']);
  const active = base['activity-at-exit'];
  const supportive = base['network-at-exit'] * base['network-supportive-share'];
  const drug = base['network-at-exit'] - supportive;
  return (
    (suitable + (1 - suitable) * p['relapse-unsuitable-housing-ratio']) *
    (active + (1 - active) * p['relapse-no-activity-ratio']) *
    (1 -
      supportive -
      drug +
      supportive * p['relapse-supportive-network-ratio'] +
      drug * p['relapse-drug-network-ratio'])
  );
}

/**
 * 1 without an overdose. p17 in weeks 1-4 after it, falling linearly to the late ratio at 26 weeks.
 */
function recentOverdoseTable(p: ParameterValues): Float64Array {
  const early = p['recent-overdose-ratio'];
  const late = p['recent-overdose-late-ratio'];
  return Float64Array.from({ length: RECENT_WEEKS + 1 }, (_, n) => {
    if (n === 0) return 1;
    return n <= 4 ? early : early + ((late - early) * (n - 4)) / (RECENT_WEEKS - 4);
  });
}

/** The highest value from each index on. The value after the end is 1. */
function highestAhead(table: Float64Array): Float64Array {
  let highest = 1;
  return table
    .map((_, n) => {
      highest = Math.max(highest, table[table.length - 1 - n]!);
      return highest;
    })
    .reverse();
}

/**
 * P = 1 - (1 - share)^k, where k is the product of the hazard ratios of motivation and distress
 * relative to the average person.
 */
function dropOutTable(p: ParameterValues): Float64Array {
  return Float64Array.from({ length: 4 }, (_, c) => {
    const motivated = (c & 1) === 1;
    const distressed = (c & 2) === 2;
    const k =
      pow(p['drop-out-motivation-ratio'], motivated ? 0.5 : -0.5) *
      pow(
        p['drop-out-distress-ratio'],
        distressed ? 1 - p['mental-disorder-share'] : -p['mental-disorder-share'],
      );
    return 1 - pow(1 - p['drop-out-share'], k);
  });
}

/**
 * The factor of lost tolerance at the end of each step of the deficit, or at its beginning if that
 * is higher.
 */
const mostTolerance = (exponent: number): Float64Array =>
  Float64Array.from({ length: TOLERANCE_STEPS + 1 }, (_, n) =>
    Math.max(
      toleranceFactor(exponent, Math.max(0, n - 1) / TOLERANCE_STEPS),
      toleranceFactor(exponent, n / TOLERANCE_STEPS),
    ),
  );

/** @param weeks horizon on the simulation's clock */
export function compileRates(p: ParameterValues, weeks: i32): Rates {
  const eventExponent = p['tolerance-event-share'] * p['tolerance-peak'];
  const length = weeks + 5200;
  const ratio = p['linkage-ratio'];
  const share = p['follow-up-linkage-share'];
  const dropOut = dropOutTable(p);
  const recentOverdose = recentOverdoseTable(p);
  const growth = growthTable(p['relationship-per-contact'], MOST_CONTACTS + 1);
  return {
    p,
    frailty: frailtyTable(p['frailty-variance']),
    prisonStay: lognormalWeeks(p['prison-stay-median'], p['prison-stay-spread']),
    normal: normalTable(),
    exponential: exponentialTable(),
    toleranceRegain: decayTable(p['tolerance-regain-weeks'], weeks + 2),
    toleranceLoss: halvingTable(p['tolerance-loss-half-life'], length),
    eventExponent,
    mostEventTolerance: mostTolerance(eventExponent),
    fatalityExponent: (1 - p['tolerance-event-share']) * p['tolerance-peak'],
    overdoseByState: overdoseByState(p),
    recentOverdose,
    recentOverdoseAhead: highestAhead(recentOverdose),
    larStart: Float64Array.from(
      { length: 5 },
      (_, n) => p['lar-overdose-ratio'] * (n < 4 ? p['lar-start-ratio'] : 1),
    ),
    larStop: Float64Array.from({ length: 5 }, (_, n) => (n < 4 ? p['lar-stop-ratio'] : 1)),
    otherDeath: Float64Array.from(
      { length: OLDEST + 1 },
      (_, age) => p['other-death'] * pow(p['other-death-age-ratio'], age - 40),
    ),
    coordinatorLinkage: growth.map((r) => pow(ratio, share + (1 - share) * r)),
    followUpLinkage: pow(ratio, share),
    queueLeave: -expm1(-p['queue-leave']),
    motivationLeft: halvingTable(p['motivation-half-life'], weeks + 2),
    relapseScale: 1 / meanRelapseFactor(p),
    mostLinkage: Math.max(1, ratio),
    kitGain: kitGainFor(p['kit-loss'], p['kit-ownership']),
    dropOut,
    dropOutRetained: dropOut.map((share) => 1 - pow(1 - share, p['retention-drop-out-ratio'])),
  };
}

/**
 * Hazard of gaining a kit that keeps the share of owners at `ownership`, given the hazard of losing
 * one.
 */
export const kitGainFor = (loss: number, ownership: number): number => (loss * ownership) / (1 - ownership);

/** exp of an exponent times the tolerance deficit. Exactly 1 for a tolerant person. */
export const toleranceFactor = (exponent: number, deficit: number): number =>
  deficit === 0 ? 1 : exp(exponent * deficit);
