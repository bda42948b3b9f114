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
 * Length of the pilot, in which the steady state of a municipality's stocks is judged: twenty
 * years, since people stay long in LAR and at risk.
 */
const PILOT_WEEKS = 1040;
/** Person-weeks of each pilot: a few tenths of a second. */
const PILOT_PERSON_WEEKS = 5e6;
/**
 * A stock is steady if its yearly mean is within this share of those at risk from its long-run
 * mean.
 */
const BAND = 0.02;
/** First guess of the yearly loss, as a share of those at risk. The first pilot replaces it. */
const GUESSED_LOSS = 0.05;
/** A burn-in is a multiple of this, in weeks. */
const STEP = 26;

/** Burn-in and arrivals that bring a municipality to a steady state, and whether it is reached. */
export interface Settling {
  readonly burnIn: number;
  readonly arrivalsPerYear: number;
  /**
   * False if a stock was still moving in the second half of the pilot. The burn-in is then at most
   * half the pilot.
   */
  readonly steady: boolean;
}

/**
 * Number of municipalities whose result is kept. A sweep may have thousands; each is computed once.
 */
const MOST_KNOWN = 64;

const known = new LastUsed<string, Settling>(MOST_KNOWN);

let carryOut: CarryOut = inJavaScript;

/**
 * Sets how pilots are run from now on. The result is the same; compiled pilots take less than half
 * the time. The compiled model is large, so this module does not import it: its owner passes it
 * here.
 */
export function carryOutPilots(by: CarryOut): void {
  carryOut = by;
}

/**
 * Finds the burn-in and the arrivals of a municipality if the scenario leaves them open. Arrivals
 * balance deaths and departures of the base arm without interventions. The burn-in ends when every
 * stock is within 2 % of those at risk of its long-run mean (see warmUpOf). The pilot has its own
 * keys, the same for every seed, so that the result depends on the scenario and not on the run.
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
  // Losses of the second ten years. Those of the first are lower, because the people at risk are
  // still getting older.
  const arrivals = arrivalsPerYear ?? size * watch(size * GUESSED_LOSS).lossPerYear;
  if (burnIn !== null) return { burnIn, arrivalsPerYear: arrivals, steady: true };
  const warmUps = watch(arrivals).stocks.map((stock) => warmUpOf(stock, BAND * size));
  const longest = warmUps.reduce((most, { length }) => Math.max(most, length), 0);
  const steady = warmUps.every((one) => one.steady);
  const weeks = Math.min(PILOT_WEEKS / 2, Math.max(1, Math.ceil(longest / STEP)) * STEP);
  return { burnIn: weeks, arrivalsPerYear: arrivals, steady };
}
