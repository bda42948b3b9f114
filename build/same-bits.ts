import type { CompiledModel } from '../engine/compiled/index.ts';
import { CompiledSimulation } from '../engine/compiled/index.ts';
import { masterKey, replicateKey } from '../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type ModelInput,
  ModelRun,
  PARAMETER_IDS,
  parameter,
  parameterQuantile,
  parameterValues,
  SERVICES_DEFAULTS,
} from '../engine/model/index.ts';

const WEEKS = 40;
const PERSONS = 120;
const REPLICATES = 2;

/** An arm that is run both in JavaScript and compiled. */
interface Trial {
  readonly name: string;
  readonly input: ModelInput;
}

const cohort = (rest: Partial<ModelInput> = {}): ModelInput => ({
  population: { type: 'release-cohort', size: PERSONS, fromPrison: 0.5, exitsPerYear: PERSONS },
  weeks: WEEKS,
  parameters: parameterValues(),
  interventions: [],
  timeline: [],
  ties: false,
  ...rest,
});

/** Services with almost no capacity, so that every queue has people in it. */
const SHORT_SERVICES = {
  ...SERVICES_DEFAULTS,
  coordinator: { posts: 0.5, caseload: 15 },
  lar: { places: 48, intakePerWeek: 0.3 },
  housing: { homes: 48, temporary: 6, staffed: 2, housingFirst: 2 },
  activity: { places: 12, ips: 2 },
  fact: { places: 4 },
};

const place = (services = SERVICES_DEFAULTS): ModelInput['population'] => ({
  type: 'municipality',
  inhabitants: 12_000,
  size: PERSONS,
  burnIn: 10,
  arrivalsPerYear: 12,
  services,
});

/** Each parameter at a different quantile. */
function drawnParameters(): ModelInput['parameters'] {
  const drawn = PARAMETER_IDS.map((id, k) => [
    id,
    parameterQuantile(parameter(id), ((k * 7) % 19) / 20 + 0.05),
  ]);
  return { ...parameterValues(), ...Object.fromEntries(drawn) };
}

function trials(): readonly Trial[] {
  const interventions = INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]);
  return [
    { name: 'a release cohort', input: cohort() },
    { name: 'ties', input: cohort({ ties: true }) },
    { name: 'a municipality', input: cohort({ population: place() }) },
    { name: 'services with queues', input: cohort({ population: place(SHORT_SERVICES), ties: true }) },
    { name: 'drawn parameters', input: cohort({ parameters: drawnParameters() }) },
    { name: 'all interventions', input: cohort({ population: place(SHORT_SERVICES), interventions }) },
    ...interventions.map((one) => ({ name: one.kind, input: cohort({ interventions: [one] }) })),
  ];
}

/** All results of a replicate, as one text. */
function leftBy({ outcomes, weekly, weeklyDigest, yearlyDeaths, simulation }: ModelRun): string {
  const { population, occupancy, joint, tallies } = simulation;
  return [outcomes, weekly, yearlyDeaths, occupancy, joint, tallies, population.code, [weeklyDigest]]
    .map((numbers) => Array.from(numbers).join(' '))
    .join('\n');
}

/**
 * Runs each population, ties, services, every intervention and drawn parameters in JavaScript and
 * in a compiled model. Both must give the same bits.
 * @returns one sentence for each arm that differs, or that the compiled model cannot run
 */
export function differences(model: CompiledModel): readonly string[] {
  return trials().flatMap(({ name, input }) => {
    const plain = new ModelRun(input);
    let fast: ModelRun;
    try {
      fast = new ModelRun(input, (simulation) => new CompiledSimulation(model, simulation));
    } catch (error) {
      return [`${name}: the compiled model cannot run it: ${(error as Error).message}`];
    }
    for (let k = 0; k < REPLICATES; k++) {
      const key = replicateKey(masterKey('same-bits'), k);
      plain.run(key);
      fast.run(key);
      if (leftBy(fast) !== leftBy(plain))
        return [`${name}: the compiled model leaves other numbers than JavaScript (replicate ${k})`];
    }
    fast.release();
    return [];
  });
}
