/** Sweeps: the same arms at many points of a space of settings. */
export {
  type Shard,
  type SweepPoint,
  settingsOf,
  sweepPoints,
  workOrder,
} from './points.ts';
export { type PointOutcome, runSweep, type SweepWorkOptions } from './run.ts';
export { estimatesOf, sweepHash } from './summary.ts';
