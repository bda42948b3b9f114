import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'yaml';
import type { PopulationInput } from '../model/index.ts';
import type { ScenarioFile } from './form/schema.ts';
import type {
  Arm,
  OrganisationChoice,
  ParameterNotes,
  ParameterOverrides,
  Scenario,
  SweepChoice,
} from './types.ts';

function populationToFile(population: PopulationInput) {
  if (population.type === 'release-cohort') {
    const { type, size, fromPrison, exitsPerYear } = population;
    return { type, size, from: { prison: fromPrison, inpatient: 1 - fromPrison }, exitsPerYear };
  }
  const { type, inhabitants, size, burnIn, arrivalsPerYear } = population;
  return { type, inhabitants, atRisk: size, burnIn, arrivalsPerYear };
}

/** The scenario as a file that loads back to an equal scenario, with everything spelt out. */
export function scenarioToYaml(scenario: Scenario): string {
  const { population, run } = scenario;
  const file = {
    version: scenario.version,
    title: scenario.title,
    description: scenario.description,
    population: populationToFile(population),
    ...(population.type === 'municipality' ? { services: population.services } : {}),
    horizon: scenario.horizon,
    ties: scenario.ties,
    assumptions: scenario.assumptions,
    parameters: withNotes(scenario.parameters, scenario.parameterNotes),
    timeline: scenario.timeline.map((event) => ({ ...event })),
    organisation: organisationToFile(scenario.organisation),
    arms: scenario.arms.map(armToFile),
    run: { ...run, precision: run.precision && { ...run.precision } },
    outcomes: scenario.outcomes && [...scenario.outcomes],
    sweep: scenario.sweep && sweepToFile(scenario.sweep),
  } satisfies ScenarioFile;
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

const organisationToFile = (choice: OrganisationChoice | null) =>
  choice && { ...choice, failurePoints: { ...choice.failurePoints } };

const sweepToFile = ({ vary, ...choice }: SweepChoice) => ({
  ...choice,
  vary: vary.map((one) => ('values' in one ? { ...one, values: [...one.values] } : { ...one })),
});

const armToFile = ({
  id,
  title,
  interventions,
  parameters,
  parameterNotes,
  timeline,
  organisation,
}: Arm) => ({
  id,
  title,
  interventions: interventions.map((intervention) => ({ ...intervention })),
  parameters: withNotes(parameters, parameterNotes),
  timeline: timeline.map((event) => ({ ...event })),
  organisation: organisationToFile(organisation),
});

function withNotes(
  parameters: ParameterOverrides,
  notes: ParameterNotes,
): NonNullable<ScenarioFile['parameters']> {
  const ids = Object.keys(parameters) as (keyof ParameterOverrides)[];
  return Object.fromEntries(
    ids.map((id) => [
      id,
      notes[id] === undefined ? parameters[id] : { value: parameters[id], note: notes[id] },
    ]),
  );
}

/**
 * Identifies what is simulated: sha256, in hexadecimal, of the scenario as JSON with sorted keys.
 * Two scenarios with equal hashes have equal replicates, number by number. Left out is what changes
 * no replicate: how many are run (`run.seeds`, `run.precision`), which outcomes are shown, and all
 * titles, descriptions and notes.
 */
export function scenarioHash({
  version,
  population,
  horizon,
  ties,
  assumptions,
  parameters,
  timeline,
  organisation,
  arms,
  run,
}: Scenario): string {
  const simulated = {
    version,
    population,
    horizon,
    // Not in the JSON when off, so that scenarios from before there were ties keep their hash.
    ties: ties || undefined,
    assumptions,
    parameters,
    timeline,
    // Left out where nothing is said, so that files from before organisation could be said keep
    // their hashes.
    organisation: organisation ?? undefined,
    seed: run.seed,
    arms: arms.map((arm) => ({
      id: arm.id,
      interventions: arm.interventions,
      parameters: arm.parameters,
      timeline: arm.timeline,
      organisation: arm.organisation ?? undefined,
    })),
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(simulated)))));
}

/** The same data with the keys of every object in alphabetical order. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, sorted(value)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
