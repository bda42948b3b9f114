import type { SweepForm } from './form/sweep.ts';
import type { SweepChoice, Varied } from './types.ts';

/** What a sweep need not say. */
export const SWEEP_DEFAULTS = { design: 'grid', points: 100, levels: 5 } as const;

/** The sweep that a valid file means. */
export function resolveSweep({ design, points, vary }: SweepForm): SweepChoice {
  return {
    design: design ?? SWEEP_DEFAULTS.design,
    points: points ?? SWEEP_DEFAULTS.points,
    vary: vary.map(resolveVaried),
  };
}

function resolveVaried({ path, from, to, values, levels, scale, whole }: SweepForm['vary'][number]): Varied {
  // The schema saw to it that there is either a range or a list of values.
  if (values !== undefined) return { path, values };
  return {
    path,
    from: from!,
    to: to!,
    levels: levels ?? SWEEP_DEFAULTS.levels,
    scale: scale ?? 'linear',
    whole: whole ?? false,
  };
}
