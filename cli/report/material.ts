import type { Manifest } from '../run-directory/manifest.ts';
import type { Summarised } from '../tables/summarised.ts';
import type { Plane } from './plane.ts';
import type { WeeklySeries } from './weekly.ts';

/** What a report is made from: the files of a run directory, and the reader's language. */
export interface Material extends Summarised {
  readonly manifest: Manifest;
  readonly weekly: WeeklySeries;
  readonly plane: Plane;
}
