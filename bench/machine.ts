import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { version } from '../package.json';
import type { Result } from './figures/schema.ts';

declare const ETTERVERN_COMMIT: string | null;

/** Version and commit of the measured engine. */
export const engine: Result['engine'] = { version, commit: ETTERVERN_COMMIT };

/** The machine and its state at this moment. */
export const machine = (): Result['machine'] => ({
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
  cpu: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  load: loadavg()[0] ?? 0,
});
