import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import type { Session } from '../session.ts';

/** A simulated scenario, summarised: what the tables and the HTML report are made from. */
export interface Summarised {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly summary: ExperimentSummary;
}
