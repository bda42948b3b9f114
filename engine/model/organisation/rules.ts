import type { ParameterValues } from '../parameters/registry.ts';
import type { FailurePoint, OrganisationModel, OrganisationPeriod } from './types.ts';

/** How the municipality handles an application for help. */
export interface EntryRule {
  /** Weeks from an application to the decision. */
  readonly gateWeeks: number;
  /** Share of applications that are refused, or sent on to another service. */
  readonly refused: number;
  /** The same for people with a concurrent mental disorder. */
  readonly refusedMentalDisorder: number;
  /** Weeks that each refusal costs. */
  readonly refusalWeeks: number;
  /** Share of people who come by themselves in the first week after an exit. */
  readonly dropIn: number;
  /** Factor on the hazard of losing contact. */
  readonly contactLoss: number;
}

/**
 * Effects of the organisation in a period: factors of at most 1 on links of the model. 1 has no
 * effect.
 */
export interface OrganisationRules {
  readonly model: OrganisationModel | null;
  readonly entry: EntryRule;
  /** On the probability that an appointment is kept and that a LAR place is taken up. */
  readonly acceptance: number;
  /** On the hazard of finding a home. */
  readonly findHome: number;
  /** On the probability that a home found is suitable. */
  readonly suitableHome: number;
  /** On entry to low-threshold activity. */
  readonly adaptedActivity: number;
  /**
   * On first contact of people with a concurrent mental disorder, and on the effect of help to
   * them.
   */
  readonly dualCompetence: number;
  /** On the effect of help towards home and activity. */
  readonly municipalLink: number;
  /** On the hazard of being assigned a coordinator. */
  readonly coordinator: number;
  /** On the effect of help towards LAR and inpatient treatment. */
  readonly specialistLink: number;
  /** On the share of discharges from inpatient treatment with good notice. */
  readonly notice: number;
}

const OPEN: EntryRule = {
  gateWeeks: 0,
  refused: 0,
  refusedMentalDisorder: 0,
  refusalWeeks: 0,
  dropIn: 0,
  contactLoss: 1,
};

/**
 * The entry rule of a model. Parameters: gate-decision-wait, gate-refused-share;
 * silo-refused-share, silo-refusal-wait; drop-in-share, open-door-contact-loss-ratio.
 */
function entryRuleOf(model: OrganisationModel | null, p: ParameterValues): EntryRule {
  switch (model) {
    case null:
      return OPEN;
    case 'open-door':
      return { ...OPEN, dropIn: p['drop-in-share'], contactLoss: p['open-door-contact-loss-ratio'] };
    case 'purchaser-gate': {
      const gateWeeks = Math.round(p['gate-decision-wait']);
      const refused = p['gate-refused-share'];
      // A person who is refused applies again and waits for another decision.
      return { ...OPEN, gateWeeks, refused, refusedMentalDisorder: refused, refusalWeeks: gateWeeks };
    }
    case 'two-silos':
      return {
        ...OPEN,
        refusedMentalDisorder: p['silo-refused-share'],
        refusalWeeks: Math.round(p['silo-refusal-wait']),
      };
  }
}

export function rulesOf({ model, failurePoints }: OrganisationPeriod, p: ParameterValues): OrganisationRules {
  /** The factor of a failure point at its score: 1 at score 0, `full` at score 1. */
  const factor = (point: FailurePoint, full: number) => 1 - (failurePoints[point] ?? 0) * (1 - full);
  return {
    model,
    entry: entryRuleOf(model, p),
    acceptance: factor('little-user-involvement', p['little-involvement-acceptance-ratio']),
    findHome: factor('no-adapted-housing', p['no-adapted-housing-find-ratio']),
    suitableHome: factor('no-adapted-housing', p['no-adapted-housing-suitable-ratio']),
    adaptedActivity: factor('no-adapted-activity', p['no-adapted-activity-entry-ratio']),
    dualCompetence: factor('no-dual-competence', p['no-dual-competence-help-ratio']),
    municipalLink: factor('weak-municipal-cooperation', p['weak-cooperation-link-ratio']),
    coordinator: factor('weak-municipal-cooperation', p['weak-cooperation-coordinator-ratio']),
    specialistLink: factor('no-specialist-cooperation', p['no-specialist-cooperation-link-ratio']),
    notice: factor('no-specialist-cooperation', p['no-specialist-cooperation-notice-ratio']),
  };
}
