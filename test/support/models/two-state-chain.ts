import { markovChain, type TransitionTable } from '../../../engine/kernel/index.ts';

/** The smallest chain with a closed form: well and ill, with a weekly probability each way. */
export const CHAIN_STATES = ['well', 'ill'] as const;
export type ChainState = (typeof CHAIN_STATES)[number];

export const FALL_ILL = 0.07;
export const RECOVER = 0.21;

export const CHAIN_TRANSITIONS: TransitionTable<ChainState> = {
  well: { ill: FALL_ILL },
  ill: { well: RECOVER },
};

export const twoStateChain = () =>
  markovChain({
    id: 'two-state-chain',
    states: CHAIN_STATES,
    initial: 'well',
    transitions: CHAIN_TRANSITIONS,
  });

/** Probability of being ill in a week, by the closed form of the chain. */
export const illInWeek = (week: number): number =>
  (FALL_ILL / (FALL_ILL + RECOVER)) * (1 - (1 - FALL_ILL - RECOVER) ** week);
