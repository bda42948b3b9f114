import type { i32 } from '../../kernel/index.ts';
import { HOUSING, LAR, lar, SETTING } from '../states.ts';
import { classOf } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { LAST_WEEK } from './fields.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: people in inpatient treatment
 *
 * Acts through: fewer drop-outs (`retention-drop-out-ratio`), so more exits are prepared and the
 * relapse hazard is lower. A stay completed without a home is extended until one is ready
 * (exponential with mean `home-ready-wait`), by at most `mostExtraWeeks`, once per stay. Before the
 * first exit, the extension lies before week 0 and costs tolerance
 */
export const retentionInTreatment = {
  id: 'retention-in-treatment',
  number: 18,
  description:
    'Fewer drop out of inpatient treatment, and a stay goes on for some weeks until a home is ready.',
  fields: {
    mostExtraWeeks: {
      unit: 'weeks',
      min: 0,
      max: LAST_WEEK,
      whole: true,
      default: 8,
      slider: { min: 0, max: 26, step: 1 },
      description: 'Longest extension of a stay until a home is ready; 0 is none.',
    },
  },
  levers: ['mostExtraWeeks'],
  effects: ['retention-drop-out-ratio', 'relapse-after-drop-out', 'home-ready-wait'],
  purposes: { retentionOffer: 129, homeReady: 142 },
  municipal: false,
  pricedByUse: false,
  only: 'inpatient',
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'retention-in-treatment': OfferOf<typeof retentionInTreatment> | null;
  }
}

/**
 * 18 Retention in inpatient treatment. Fewer drop out: P = 1 - (1 - P0)^r. A stay that would be
 * completed without a home to go to is extended until a suitable one is ready, at most by the weeks
 * that the arm gives. The time until it is ready is exponential.
 *
 * Parameters: retention-drop-out-ratio (r), home-ready-wait.
 */
export const isRetained = (world: World, person: i32): boolean =>
  world.leaving === SETTING.inpatient &&
  isOffered(
    world,
    person,
    world.policy['retention-in-treatment'],
    retentionInTreatment.purposes.retentionOffer,
  );

/** An extension of a stay. */
export interface Extension {
  /** Whole weeks, at least 1. */
  readonly weeks: i32;
  /** Is a suitable home ready at its end? */
  readonly ready: boolean;
}

/**
 * The extension for a person who completes treatment now, or null.
 * @param home where the person would go
 */
export function extensionOf(world: World, person: i32, home: number): Extension | null {
  const { policy, rates, population } = world;
  const withoutHome = home === HOUSING.temporary || home === HOUSING.homeless;
  const most = policy['retention-in-treatment']?.own.mostExtraWeeks ?? 0;
  if (!withoutHome || most < 1 || world.has(person, TRAIT.stayExtended)) return null;
  if (!isRetained(world, person)) return null;
  const wait =
    rates.exponential[classOf(population.uniform(person, retentionInTreatment.purposes.homeReady))]! *
    rates.p['home-ready-wait'];
  const weeks = Math.max(1, Math.ceil(wait));
  return { weeks: Math.min(weeks, Math.floor(most)), ready: weeks <= most };
}

/** Takes the tolerance that was lost in an extension before the first exit. */
export function loseTolerance(world: World, person: i32, weeks: i32): void {
  if (world.population.state(person, lar) === LAR['in-treatment']) return;
  world.deficit[person] = 1 - (1 - world.deficit[person]!) * world.rates.toleranceLoss[weeks]!;
}
