import type { ParameterId } from '../model/index.ts';
import { RUN_DEFAULTS } from './defaults.ts';
import type { ArmForm } from './form/arm.ts';
import { armContent } from './form/like.ts';
import type { ParametersForm } from './form/parameters.ts';
import type { ScenarioForm } from './form/schema.ts';
import { organisationChoice } from './organisation.ts';
import { resolvePopulation } from './population.ts';
import { resolveSweep } from './sweep.ts';
import type { Arm, ParameterNotes, ParameterOverrides, RunPlan, Scenario } from './types.ts';
import { SCENARIO_VERSION } from './version.ts';

/** The scenario that a valid file means: defaults filled in, `like` carried out. */
export function resolveScenario(form: ScenarioForm): Scenario {
  return {
    version: SCENARIO_VERSION,
    title: form.title,
    description: form.description ?? null,
    population: resolvePopulation(form),
    horizon: form.horizon,
    ties: form.ties ?? form.population.type === 'municipality',
    assumptions: form.assumptions ?? 'base',
    ...overridesOf(form.parameters ?? {}),
    arms: form.arms.map((arm) => resolveArm(arm, form.arms)),
    timeline: form.timeline ?? [],
    organisation: organisationChoice(form.organisation ?? undefined),
    run: resolveRun(form.run),
    outcomes: form.outcomes ? [...new Set(form.outcomes)] : null,
    ...(form.sweep && { sweep: resolveSweep(form.sweep) }),
  };
}

function resolveArm(arm: ArmForm, arms: readonly ArmForm[]): Arm {
  const { parameters, ...content } = armContent(arm, arms);
  return { id: arm.id, title: arm.title ?? null, ...content, ...overridesOf(parameters) };
}

function resolveRun(run: ScenarioForm['run']): RunPlan {
  const precision = run?.precision ?? null;
  return {
    seeds: run?.seeds ?? RUN_DEFAULTS.seeds,
    seed: String(run?.seed ?? RUN_DEFAULTS.seed),
    precision: precision && { ...precision, maxSeeds: precision.maxSeeds ?? RUN_DEFAULTS.maxSeeds },
  };
}

function overridesOf(form: ParametersForm): {
  parameters: ParameterOverrides;
  parameterNotes: ParameterNotes;
} {
  const parameters: Partial<Record<ParameterId, number>> = {};
  const parameterNotes: Partial<Record<ParameterId, string>> = {};
  for (const [id, override] of Object.entries(form) as [ParameterId, ParametersForm[ParameterId]][]) {
    if (override === undefined) continue;
    parameters[id] = override.value;
    if (override.note !== undefined) parameterNotes[id] = override.note;
  }
  return { parameters, parameterNotes };
}
