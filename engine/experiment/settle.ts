import { masterKey } from '../kernel/index.ts';
import {
  asText,
  type CarryOut,
  inJavaScript,
  LastUsed,
  type ModelInput,
  type Municipality,
  pilot,
} from '../model/index.ts';
import { warmUpOf } from '../stats/index.ts';

/**
 * Weeks of the pilot in which the stocks of a municipality are judged: twenty years, since people
 * stay long in LAR and at risk.
 */
const PILOT_WEEKS = 1040;
/** Person-weeks of each pilot: a few tenths of a second. */
const PILOT_PERSON_WEEKS = 5e6;
/**
 * A stock is steady when its yearly mean is as near its long-run mean, in share of those at risk.
 */
const BAND = 0.02;
/** First guess of the yearly loss, in share of those at risk; the first pilot replaces it. */
const GUESSED_LOSS = 0.05;
/** A burn-in is a whole number of these, in weeks. */
const STEP = 26;

/** Burn-in and arrivals that bring a municipality into a steady state, and whether it is one. */
export interface Settling {
  readonly burnIn: number;
  readonly arrivalsPerYear: number;
  /**
   * False when a stock was still moving in the second half of the pilot; the burn-in is then at
   * most half the pilot.
   */
  readonly steady: boolean;
}

/** Places whose result is kept: a sweep may have thousands, each found once. */
const MOST_KNOWN = 64;

const known = new LastUsed<string, Settling>(MOST_KNOWN);

let carryOut: CarryOut = inJavaScript;

/**
 * Sets what carries pilots out from now on. Their answer is the same; compiled it comes in less
 * than half of the time. The compiled model is large, so that whoever has it hands it over.
 */
export function carryOutPilots(by: CarryOut): void {
  carryOut = by;
}

/**
 * Finds the burn-in and the arrivals of a municipality where the scenario leaves them open: the
 * arrivals balance deaths and departures of the base arm without interventions, and the burn-in
 * ends when every stock is within 2 % of those at risk of its long-run mean (see warmUpOf). The
 * pilot has keys of its own, the same for every seed, so that the answer belongs to the scenario
 * and not to a run.
 */
export function settlingOf(input: ModelInput & { readonly population: Municipality }): Settling {
  const { population } = input;
  if (population.burnIn !== null && population.arrivalsPerYear !== null) {
    return { burnIn: population.burnIn, arrivalsPerYear: population.arrivalsPerYear, steady: true };
  }
  const { interventions: _, timeline: __, weeks: ___, ...rest } = input;
  return known.get(asText(rest), () => find(input));
}

function find(input: ModelInput & { readonly population: Municipality }): Settling {
  const { size, burnIn, arrivalsPerYear } = input.population;
  const key = masterKey('burn-in');
  const replicates = Math.max(1, Math.round(PILOT_PERSON_WEEKS / (size * PILOT_WEEKS)));
  const watch = (arrivals: number) =>
    pilot(input, arrivals, { weeks: PILOT_WEEKS, replicates }, key, carryOut);
  // Losses of the second ten years: those of the first are fewer, as the people at risk are still
  // growing older.
  const arrivals = arrivalsPerYear ?? size * watch(size * GUESSED_LOSS).lossPerYear;
  if (burnIn !== null) return { burnIn, arrivalsPerYear: arrivals, steady: true };
  const warmUps = watch(arrivals).stocks.map((stock) => warmUpOf(stock, BAND * size));
  const longest = warmUps.reduce((most, { length }) => Math.max(most, length), 0);
  const steady = warmUps.every((one) => one.steady);
  const weeks = Math.min(PILOT_WEEKS / 2, Math.max(1, Math.ceil(longest / STEP)) * STEP);
  return { burnIn: weeks, arrivalsPerYear: arrivals, steady };
}
