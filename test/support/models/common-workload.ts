import { markovChain, type TransitionTable } from '../../../engine/kernel/index.ts';

/**
 * The common workload: five states, constant weekly probabilities, everyone starts in an
 * institution. It is small enough to write in any simulator, so that speeds can be compared; see
 * bench/common-workload/DECLARATION.md.
 */
export const COMMON_STATES = ['institution', 'off', 'on', 'overdose', 'dead'] as const;
export type CommonState = (typeof COMMON_STATES)[number];

/** Weekly transition probabilities. */
export const COMMON_TRANSITIONS: TransitionTable<CommonState> = {
  institution: { off: 0.05 },
  off: { institution: 0.01, on: 0.02, overdose: 0.004, dead: 0.0005 },
  on: { off: 0.01, overdose: 0.001, dead: 0.0002 },
  overdose: { off: 0.95, dead: 0.05 },
};

export const COMMON_PERSONS = 100_000;
export const COMMON_WEEKS = 260;

/**
 * The workload from any starting state with any transitions. Deaths and overdoses are at the low
 * end of the unit interval.
 */
export const commonWorkload = (initial: CommonState = 'institution', transitions = COMMON_TRANSITIONS) =>
  markovChain({
    id: 'common-workload',
    states: COMMON_STATES,
    initial,
    transitions,
    compared: ['dead', 'overdose'],
  });
