import { SETTING, setting, TALLIES, TALLY } from '../../model/states.ts';
import { ANTECEDENTS } from './antecedents.ts';
import type { Pair } from './fates.ts';
import { LINKS } from './links.ts';
import type { Lives } from './lives.ts';

/**
 * Time since the last exit at death. `inside`: in an institution, or the person has never left one.
 */
export const BANDS = ['week-1', 'week-2', 'weeks-3-4', 'weeks-5-26', 'later', 'inside'] as const;

export type Band = (typeof BANDS)[number];

export const SIDES = ['base', 'arm'] as const;

/** Weeks per year in the counts of a municipality. */
export const YEAR = 52;

/** Whole years in a horizon. */
export const yearsIn = (weeks: number): number => Math.floor(weeks / YEAR);

export function bandOf(weeksOut: number | null): Band {
  if (weeksOut === null) return 'inside';
  if (weeksOut <= 2) return weeksOut <= 1 ? 'week-1' : 'week-2';
  if (weeksOut <= 4) return 'weeks-3-4';
  return weeksOut <= 26 ? 'weeks-5-26' : 'later';
}

/** Names of what is counted in a replicate, with the life (base or arm) in which it happened. */
const PER_SIDE: readonly string[] = [
  'deaths',
  'overdoses',
  ...LINKS.flatMap((link) => ANTECEDENTS.map((antecedent) => `fate/${link}/${antecedent}`)),
  ...LINKS.map((link) => `overdose/${link}`),
  ...BANDS.map((band) => `when/${band}`),
  'fate-reached',
  ...BANDS.map((band) => `risk/${band}`),
];

/** Names of all counts of a pair, in order. */
export const countIds = (weeks: number): readonly string[] => [
  'later',
  'earlier',
  ...SIDES.flatMap((side) => [
    ...PER_SIDE.map((id) => `${side}/${id}`),
    ...Array.from({ length: yearsIn(weeks) }, (_, year) => `${side}/year/${year}`),
  ]),
];

/**
 * Counts one replicate of a pair into `target`, by name. Weeks before `observedFrom` are the same
 * in both lives and are left out.
 */
export function countPair(
  pair: Pair,
  observedFrom: number,
  weeks: number,
  target: Float64Array,
  index: ReadonlyMap<string, number>,
): void {
  target.fill(0);
  const add = (id: string, amount = 1) => {
    target[index.get(id)!]! += amount;
  };
  add('later', pair.later);
  add('earlier', pair.earlier);
  for (const side of SIDES) {
    for (const event of pair[side].overdoses) {
      if (event.week <= observedFrom) continue;
      add(`${side}/overdoses`);
      if (!event.fatal) continue;
      add(`${side}/deaths`);
      add(`${side}/risk/${bandOf(event.week - observedFrom)}`);
      const year = Math.floor((event.week - observedFrom - 1) / YEAR);
      if (year < yearsIn(weeks)) add(`${side}/year/${year}`);
    }
  }
  for (const { side, link } of pair.overdoses) add(`${side}/overdose/${link}`);
  for (const { side, link, antecedent, event, reached } of pair.fates) {
    add(`${side}/fate/${link}/${antecedent}`);
    add(`${side}/when/${bandOf(event.weeksOut)}`);
    if (reached) add(`${side}/fate-reached`);
  }
}

/** Weekly counts: overdose deaths, and persons alive at the start of the week, in base and arm. */
export const WEEKLY_COUNTS = ['base/deaths', 'base/alive', 'arm/deaths', 'arm/alive'] as const;

/** Writes WEEKLY_COUNTS for weeks 1 to the horizon. */
export function countWeeks({ base, arm }: Pair, observedFrom: number, target: Float64Array): void {
  const width = WEEKLY_COUNTS.length;
  [base, arm].forEach((lives, side) => {
    for (let week = 1; week <= target.length / width; week++) {
      const at = (week - 1) * width + 2 * side;
      target[at] = deathsIn(lives, observedFrom + week);
      target[at + 1] = aliveAt(lives, observedFrom + week - 1);
    }
  });
}

const deathsIn = ({ simulation }: Lives, week: number): number =>
  simulation.tallies[week * TALLIES.length + TALLY['overdose-deaths']]!;

function aliveAt({ simulation }: Lives, week: number): number {
  const row = week * simulation.population.occupancy.length + setting.offset;
  return [SETTING.prison, SETTING.inpatient, SETTING.community].reduce(
    (sum, state) => sum + simulation.occupancy[row + state]!,
    0,
  );
}
