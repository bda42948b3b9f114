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
 * Links at the overdose itself, in the order in which they are taken over from the other life: it
 * happened in both, and was fatal in one.
 */
export const RESCUE_LINKS = [
  'room',
  'witnessed',
  'kit-at-hand',
  'kit-used',
  'ambulance',
  'survival',
] as const;

/** Links before it, in their order: the overdose happened in one life and not in the other. */
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

/** All links. `numbers`: nothing but the arms' own parameter values. */
export const LINKS = [...RESCUE_LINKS, ...PREVENTION_LINKS, 'numbers'] as const;

export type Link = (typeof LINKS)[number];

/** What of the overdose of one life is taken over from the other, step by step. */
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
 * The link by which an overdose that killed in one life did not kill in the other. Links of the
 * other life take the place of this one's in the order of RESCUE_LINKS; the link is the first with
 * which the draw of survival, the same in both lives, is no longer below the case fatality. With
 * all of them the overdose is that of the other life, so there always is one, and only one.
 * @throws EttervernError `explain.unexplained` when there is none: a fault of the attribution
 */
export function rescueLink(fatal: OverdoseEvent, survived: OverdoseEvent): Link {
  let here = fatal;
  for (const [link, take] of RESCUE) {
    here = take(here, survived);
    if (here.survivalDraw >= fatalityNow(here)) return link;
  }
  throw unexplained(fatal);
}

/** Chance of an overdose in the week of this hazard. */
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

/** Where one is in LAR and the other is not, the tolerance that LAR keeps goes with it. */
function takeLar(here: Risk, { lar, inLar, tolerance }: Risk): Risk {
  return { ...here, lar, inLar, tolerance: here.inLar === inLar ? here.tolerance : tolerance };
}

/** Why a person cannot have had an overdose at all, other than by what could still change. */
const ENDED: Readonly<Record<number, Link>> = {
  [SETTING['dead-other']]: 'other-death',
  [SETTING['dead-overdose']]: 'overdose-death',
  [SETTING.elsewhere]: 'gone',
};

/**
 * The link by which an overdose of one life did not happen in the other in that week. A life that
 * had ended, or a person who had left, is said first; then factors of the hazard are taken over
 * from the other life in the order of PREVENTION_LINKS, and the link is the first with which the
 * draw of the overdose, the same in both lives, is no longer below the weekly probability. Where
 * rounding leaves none, it is the last that made a difference.
 * @throws EttervernError `explain.unexplained` when the two lives do not differ: a fault of the
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

/** An overdose inside an institution is one of use: so would it have been outside. */
const withUseOutside = (risk: Risk): Risk =>
  risk.setting === SETTING.community ? risk : { ...risk, active: true };

/** A fault of the attribution: it must be exhaustive. */
export const unexplained = ({ person, week }: Pick<Circumstances, 'person' | 'week'>) =>
  new EttervernError('failure', 'explain.unexplained', { person, week });
