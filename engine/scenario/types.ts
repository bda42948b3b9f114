import type {
  FailureScores,
  Intervention,
  OrganisationModel,
  OutcomeId,
  ParameterId,
  PopulationInput,
  TimelineEvent,
} from '../model/index.ts';

/** Values that replace those of the registry, by parameter id. */
export type ParameterOverrides = Readonly<Partial<Record<ParameterId, number>>>;

/** Why a value was replaced, in the words of whoever wrote the file. */
export type ParameterNotes = Readonly<Partial<Record<ParameterId, string>>>;

/**
 * A text for readers: one for all of them, or one per language, of which at least one is given.
 * {@link textIn} chooses.
 */
export type LocalText = string | { readonly nb?: string | undefined; readonly en?: string | undefined };

/** What a scenario or an arm says about how help is organised. */
export interface OrganisationChoice {
  /** Null: explicitly not specified. Absent: this place says nothing. */
  readonly model?: OrganisationModel | null | undefined;
  readonly failurePoints: FailureScores;
}

/** One policy. The first arm of a scenario is the base that the others are compared with. */
export interface Arm {
  /** Letters, digits and hyphens; unique in the scenario. */
  readonly id: string;
  readonly title: LocalText | null;
  /** Each kind at most once, every field given. */
  readonly interventions: readonly Intervention[];
  /** Added to the scenario's overrides; for the same parameter the arm's value holds. */
  readonly parameters: ParameterOverrides;
  readonly parameterNotes: ParameterNotes;
  /** Added to the scenario's timeline. */
  readonly timeline: readonly TimelineEvent[];
  /** Replaces what the scenario says, point by point; null says nothing. */
  readonly organisation: OrganisationChoice | null;
}

/** Run more seeds until a paired difference is known well enough. */
export interface Precision {
  readonly outcome: OutcomeId;
  /**
   * Half-width of the 95 % interval of the paired difference with the base arm, in the outcome's
   * unit; above 0.
   */
  readonly halfWidth: number;
  /** Stop here in any case. */
  readonly maxSeeds: number;
}

/** A setting that a sweep varies: over a range, or through a list of values. */
export type Varied = VariedRange | VariedList;

export interface VariedRange {
  /** As for `--set`. */
  readonly path: string;
  readonly from: number;
  /** Above `from`. */
  readonly to: number;
  /** Values in a grid, both ends included, at least 2. */
  readonly levels: number;
  /** `log` is even in the logarithm; `from` is then above 0. */
  readonly scale: 'linear' | 'log';
  /** Whole numbers only; both ends are. */
  readonly whole: boolean;
}

export interface VariedList {
  readonly path: string;
  readonly values: readonly number[];
}

/** What `ettervern sweep` varies, and how. */
export interface SweepChoice {
  readonly design: 'grid' | 'lhs' | 'sobol';
  /** Points of a Latin hypercube or a Sobol sequence; a grid has as many as its levels make. */
  readonly points: number;
  /** At least one; each path once. */
  readonly vary: readonly Varied[];
}

/** How many replicates are run, and from which master key. */
export interface RunPlan {
  readonly seeds: number;
  /** Text that gives the master key, such as `oslo-2026`. */
  readonly seed: string;
  readonly precision: Precision | null;
}

/**
 * A scenario with nothing left to look up: defaults filled in, `extends` and `like` carried out,
 * expressions evaluated. Plain JSON data, so it can be sent to a worker or written to a file.
 */
export interface Scenario {
  readonly version: 1;
  readonly title: LocalText;
  readonly description: LocalText | null;
  readonly population: PopulationInput;
  /** Weeks after the exit, or after week 0 of a municipality, 1..1040. */
  readonly horizon: number;
  /** Whether the persons have ties to each other. */
  readonly ties: boolean;
  /** `neutral` sets every effect of evidence grade D to its value without effect. */
  readonly assumptions: 'base' | 'neutral';
  readonly parameters: ParameterOverrides;
  readonly parameterNotes: ParameterNotes;
  /** At least one; the first is the base. */
  readonly arms: readonly Arm[];
  readonly timeline: readonly TimelineEvent[];
  readonly organisation: OrganisationChoice | null;
  readonly run: RunPlan;
  /** Outcomes to show; null is all. */
  readonly outcomes: readonly OutcomeId[] | null;
  /** Only in files that declare a sweep. It changes no replicate of a run. */
  readonly sweep?: SweepChoice;
}
