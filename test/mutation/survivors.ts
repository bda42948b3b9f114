/** Mutants that no test kills, each with the reason. */
export interface Survivor {
  readonly file: string;
  readonly within: string;
  readonly before: string;
  readonly after: string;
  /** Can no test tell it from the original? Such mutants do not count. */
  readonly equivalent: boolean;
  readonly reason: string;
}

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'engine/model/overdose/by-state.ts',
    within: '(module)',
    before: '(use.mask << use.shift) | (lar.mask << lar.shift)',
    after: '(use.mask << use.shift) & (lar.mask << lar.shift)',
    equivalent: true,
    reason: 'Saves time only: an entry that is worked out anew is the same.',
  },
  {
    file: 'engine/model/overdose/by-state.ts',
    within: '(module)',
    before: 'use.mask << use.shift',
    after: 'use.mask >> use.shift',
    equivalent: true,
    reason: 'Saves time only: an entry that is worked out anew is the same.',
  },
  {
    file: 'engine/model/overdose/by-state.ts',
    within: '(module)',
    before: 'lar.mask << lar.shift',
    after: 'lar.mask >> lar.shift',
    equivalent: true,
    reason: 'Saves time only: an entry that is worked out anew is the same.',
  },
  {
    file: 'engine/model/overdose/by-state.ts',
    within: 'overdoseByState',
    before: '0',
    after: '-1',
    equivalent: true,
    reason: 'A place before the beginning of a typed array is not written.',
  },
  {
    file: 'engine/model/overdose/by-state.ts',
    within: 'overdoseByState',
    before: 'code < CODES',
    after: 'code <= CODES',
    equivalent: true,
    reason: 'A place behind the end of a typed array is not written.',
  },
  {
    file: 'engine/model/overdose/by-state.ts',
    within: 'overdoseByState',
    before: 'alike === code',
    after: 'true',
    equivalent: true,
    reason: 'Saves time only: an entry that is worked out anew is the same.',
  },
  {
    file: 'engine/model/overdose/fatality.ts',
    within: 'isWitnessed',
    before: '0',
    after: '-1',
    equivalent: true,
    reason: 'No uniform number is below 0 or below -1.',
  },
  {
    file: 'engine/model/overdose/fatality.ts',
    within: 'chainOf',
    before: '0',
    after: '-1',
    equivalent: true,
    reason: 'No uniform number is below 0 or below a negative share.',
  },
  {
    file: 'engine/model/overdose/hazard.ts',
    within: 'recentOf',
    before: '1',
    after: '2',
    equivalent: true,
    reason: 'The ratio is the same in weeks 1 to 4.',
  },
  {
    file: 'engine/model/overdose/hazard.ts',
    within: '(module)',
    before: '0',
    after: '1',
    equivalent: true,
    reason:
      'The first two entries are the same: the table of LAR is level for four weeks, and what lies ahead of week 0 lies ahead of week 1.',
  },
  {
    file: 'engine/model/overdose/supply.ts',
    within: 'compileSupply',
    before: '0',
    after: '-1',
    equivalent: true,
    reason: 'A place before the beginning of a typed array is not written.',
  },
  {
    file: 'engine/stats/two-way.ts',
    within: 'cellsOf',
    before: '0',
    after: '-1',
    equivalent: true,
    reason: 'A place before the beginning of a typed array is not written.',
  },
  {
    file: 'engine/stats/two-way.ts',
    within: 'cellsOf',
    before: 'j < columns',
    after: 'j <= columns',
    equivalent: true,
    reason: 'A place behind the end of a typed array is not written.',
  },
  {
    file: 'engine/stats/two-way.ts',
    within: 'cellsOf',
    before: 'y - mean',
    after: 'y + mean',
    equivalent: true,
    reason: 'The sum of (y - mean)(y + mean) is that of (y - mean)².',
  },
  {
    file: 'engine/model/overdose/event.ts',
    within: 'haveOverdose',
    before: 'leaveBereaved(world, person);',
    after: '(left out)',
    equivalent: false,
    reason: 'Killed by test/model/ties, which takes too long to be repeated for each mutant.',
  },
  {
    file: 'engine/model/overdose/event.ts',
    within: 'haveOverdose',
    before: 'bereaveTies(world, person);',
    after: '(left out)',
    equivalent: false,
    reason: 'Killed by test/model/ties, which takes too long to be repeated for each mutant.',
  },
  {
    file: 'engine/model/overdose/event.ts',
    within: 'haveOverdose',
    before: 'contactNextDay(world, person, supervised || ambulance);',
    after: '(left out)',
    equivalent: false,
    reason:
      'Killed by test/model/intervention-reach.test.ts, which takes too long to be repeated for each mutant.',
  },
  {
    file: 'engine/model/overdose/event.ts',
    within: 'haveOverdose',
    before: 'supervised || ambulance',
    after: 'supervised && ambulance',
    equivalent: false,
    reason:
      'Killed by test/model/intervention-reach.test.ts, which takes too long to be repeated for each mutant.',
  },
  {
    file: 'engine/model/overdose/fatality.ts',
    within: 'ownershipOf',
    before: '0',
    after: '-1',
    equivalent: true,
    reason: 'No uniform number is below 0 or below a negative share.',
  },
  {
    file: 'engine/model/overdose/fatality.ts',
    within: 'chainOf',
    before: 'population.uniform(person, PURPOSE.witnessKit) < ownership * atHand',
    after: 'population.uniform(person, PURPOSE.witnessKit) <= ownership * atHand',
    equivalent: false,
    reason:
      'Ownership in the community comes from a balance of hazards and cannot be set to the very number of a draw.',
  },
];
