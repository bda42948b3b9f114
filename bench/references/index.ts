import { matrixOf } from '../../test/support/markov.ts';
import { COMMON_STATES, COMMON_TRANSITIONS } from '../../test/support/models/common-workload.ts';
import { assertAll } from '../benchmark.ts';
import type { Check } from '../figures/schema.ts';
import { agreementP } from '../measure/agreement.ts';
import type { Contestant } from '../measure/race.ts';
import { agentscript } from './agentscript/index.ts';
import { flocc } from './flocc/index.ts';
import { numpy } from './numpy/index.ts';
import type { Extent, Reference, Sought, Yardsticks } from './reference.ts';
import { textbook } from './textbook/index.ts';
import { twin } from './twin/index.ts';

const MATRIX = matrixOf(COMMON_STATES, COMMON_TRANSITIONS);
/**
 * Significance level of the check. References draw without a fixed seed; a correct one fails once
 * in a million runs.
 */
const SMALLEST_P = 1e-6;

/** All yardsticks on this machine, each checked against the matrix power. */
export const allYardsticks = async (extent: Extent): Promise<Yardsticks> =>
  checked([twin(), { reference: textbook }, numpy(), await agentscript(), await flocc()], extent);

/** The two yardsticks of every speed: the C++ twin and the textbook loop. */
export const mainYardsticks = (extent: Extent): Yardsticks =>
  checked([twin(), { reference: textbook }], extent);

/** @throws WrongAnswer when a reference gives a wrong answer */
export function checked(sought: readonly Sought[], extent: Extent): Yardsticks {
  const references = sought.flatMap((one) => ('reference' in one ? [one.reference] : []));
  const skipped = sought.flatMap((one) => ('skip' in one ? [one.skip] : []));
  const checks = references.map((reference) => checkOf(reference, extent));
  assertAll(checks);
  return { references, checks, skipped };
}

const sized = ({ shareOfPersons }: Reference, { persons, weeks }: Extent): Extent => ({
  persons: Math.round(persons * shareOfPersons),
  weeks,
});

function checkOf(reference: Reference, asked: Extent): Check {
  const { persons, weeks } = sized(reference, asked);
  const { counts } = reference.run({ persons, weeks }, 0);
  const p = agreementP({ persons, counts }, MATRIX, weeks);
  return {
    id: reference.id,
    title: `${reference.title} agrees with the matrix power in every week and state`,
    passed: p > SMALLEST_P,
    detail: `p ${p.toPrecision(2)}`,
  };
}

/** A reference as a contestant that runs the common workload `times` times in each lap. */
export function contestantOf(reference: Reference, asked: Extent, times = 1): Contestant {
  const extent = sized(reference, asked);
  return {
    id: reference.id,
    title: reference.title,
    reference: true,
    work: extent.persons * extent.weeks * times,
    lap(index) {
      let seconds = 0;
      for (let k = 0; k < times; k++) seconds += reference.run(extent, index * times + k).seconds;
      return seconds;
    },
  };
}
