import expm1 from '@stdlib/math-base-special-expm1';
import { EttervernError } from '../../kernel/index.ts';
import {
  type Chain,
  type Circumstances,
  hazardOf,
  type OverdoseEvent,
  type Risk,
} from '../../model/lives/index.ts';
import { SETTING } from '../../model/states.ts';

/**
 * Links at the overdose itself: it happened in both lives and was fatal in one. They are replaced
 * by those of the other life in this order.
 */
export const RESCUE_LINKS = [
  'room',
  'witnessed',
  'kit-at-hand',
  'kit-used',
  'ambulance',
  'survival',
] as const;

/** Links before the overdose, in the same sense: it happened in only one life. */
export const PREVENTION_LINKS = [
  'other-death',
  'overdose-death',
  'gone',
  'institution',
  'no-use',
  'lar',
  'tolerance',
  'home',
  'activity',
  'route',
  'benzodiazepines',
  'earlier-overdose',
  'warning',
] as const;

/** All links. `numbers`: only the arms' own parameter values differ. */
export const LINKS = [...RESCUE_LINKS, ...PREVENTION_LINKS, 'numbers'] as const;

export type Link = (typeof LINKS)[number];

/** A link, and the step that takes its part of the overdose from the other life. */
type RescueStep = readonly [Link, (here: OverdoseEvent, there: OverdoseEvent) => OverdoseEvent];

const takeChain =
  (...keys: readonly (keyof Chain)[]) =>
  (here: OverdoseEvent, { chain }: OverdoseEvent): OverdoseEvent => ({
    ...here,
    chain: { ...here.chain, ...Object.fromEntries(keys.map((key) => [key, chain[key]])) },
  });

const RESCUE: readonly RescueStep[] = [
  ['room', (here, { supervised }) => ({ ...here, supervised })],
  ['witnessed', takeChain('witnessed')],
  ['kit-at-hand', takeChain('ownKit', 'theirKit')],
  ['kit-used', takeChain('used')],
  ['ambulance', takeChain('called')],
  ['survival', takeChain('tolerance')],
  ['numbers', (here, { fatality }) => ({ ...here, fatality })],
];

/** Case fatality of an overdose. */
export const fatalityNow = ({ supervised, chain, fatality }: OverdoseEvent): number =>
  supervised ? fatality.inRoom : fatality.of(chain);

/**
 * Finds the link by which an overdose that killed in one life did not kill in the other. Links of
 * this life are replaced by those of the other life, in the order of RESCUE_LINKS. The result is
 * the first replacement after which the survival draw, the same in both lives, is no longer below
 * the case fatality. With all links replaced, the overdose equals that of the other life, so
 * exactly one link is found.
 * @throws EttervernError `explain.unexplained` if none is found: a fault of the attribution
 */
export function rescueLink(fatal: OverdoseEvent, survived: OverdoseEvent): Link {
  let here = fatal;
  for (const [link, take] of RESCUE) {
    here = take(here, survived);
    if (here.survivalDraw >= fatalityNow(here)) return link;
  }
  throw unexplained(fatal);
}

/** Probability of an overdose in the week, from its hazard. */
export const weeklyProbability = (risk: Risk): number => -expm1(-hazardOf(risk));

type PreventionStep = readonly [Link, (here: Risk, there: Risk) => Risk];

const PREVENTION: readonly PreventionStep[] = [
  ['institution', (here, { setting }) => ({ ...here, setting })],
  ['no-use', (here, { active }) => ({ ...here, active })],
  ['lar', takeLar],
  ['tolerance', (here, { tolerance }) => ({ ...here, tolerance })],
  ['home', (here, { home }) => ({ ...here, home })],
  ['activity', (here, { activity }) => ({ ...here, activity })],
  ['route', (here, { route }) => ({ ...here, route })],
  ['benzodiazepines', (here, { benzodiazepines }) => ({ ...here, benzodiazepines })],
  ['earlier-overdose', (here, { recent }) => ({ ...here, recent })],
  ['warning', (here, { warning }) => ({ ...here, warning })],
  ['numbers', (_, there) => there],
];

/**
 * If one life is in LAR and the other is not, the tolerance kept by LAR is taken over together with
 * it.
 */
function takeLar(here: Risk, { lar, inLar, tolerance }: Risk): Risk {
  return { ...here, lar, inLar, tolerance: here.inLar === inLar ? here.tolerance : tolerance };
}

/** Why a person cannot have an overdose at all, apart from states that may still change. */
const ENDED: Readonly<Record<number, Link>> = {
  [SETTING['dead-other']]: 'other-death',
  [SETTING['dead-overdose']]: 'overdose-death',
  [SETTING.elsewhere]: 'gone',
};

/**
 * Finds the link by which an overdose of one life did not happen in the other in that week. If the
 * other life had ended, or the person had left, that is the link. Otherwise, factors of the hazard
 * are replaced by those of the other life, in the order of PREVENTION_LINKS. The result is the
 * first replacement after which the overdose draw, the same in both lives, is no longer below the
 * weekly probability. If rounding leaves none, it is the last one that made a difference.
 * @throws EttervernError `explain.unexplained` if the two lives do not differ: a fault of the
 *   attribution
 */
export function preventionLink(event: OverdoseEvent, other: Circumstances): Link {
  const ended = ENDED[other.risk.setting];
  if (ended !== undefined) return ended;
  let here = withUseOutside(event.risk);
  let last: Link | null = null;
  for (const [link, take] of PREVENTION) {
    const next = take(here, other.risk);
    if (hazardOf(next) !== hazardOf(here)) {
      last = link;
      if (event.draw >= weeklyProbability(next)) return link;
    }
    here = next;
  }
  if (last === null) throw unexplained(event);
  return last;
}

/**
 * An overdose inside an institution is an overdose of a person who uses; outside, that person would
 * use as well.
 */
const withUseOutside = (risk: Risk): Risk =>
  risk.setting === SETTING.community ? risk : { ...risk, active: true };

/** The error of an incomplete attribution. */
export const unexplained = ({ person, week }: Pick<Circumstances, 'person' | 'week'>) =>
  new EttervernError('failure', 'explain.unexplained', { person, week });
