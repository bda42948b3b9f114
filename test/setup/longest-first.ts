import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take more than a hundredth of a worker's time, the longest first. `npm run test:fast`
 * leaves them out.
 */
export const LONG: readonly string[] = [
  'test/web/browser/firefox.test.ts',
  'test/web/browser/screens.test.ts',
  'test/model/parameter-ranges.test.ts',
  'test/model/intervention-limits.test.ts',
  'test/compiled/same-bits.test.ts',
  'test/cli/sensitivity.test.ts',
  'test/cli/library.test.ts',
  'test/cli/kill.test.ts',
  'test/model/timeline.test.ts',
  'test/cli/report-command.test.ts',
  'test/web/browser/use.test.ts',
  'test/kernel/keys.test.ts',
  'test/cli/stop.test.ts',
  'test/web/browser/same-numbers.test.ts',
  'test/cli/map-first.test.ts',
  'test/kernel/reference.test.ts',
  'test/experiment/sensitivity/sensitivity.test.ts',
  'test/cli/explain.test.ts',
  'test/cli/sweep.test.ts',
  'test/web/browser/exports.test.ts',
  'test/cli/usage.test.ts',
  'test/build/unsupported.test.ts',
  'test/experiment/validation/run.test.ts',
  'test/cli/validate.test.ts',
  'test/cli/run-directory.test.ts',
  'test/web/browser/mishaps.test.ts',
  'test/cli/municipality.test.ts',
  'test/cli/uncertainty.test.ts',
  'test/architecture/layers.test.ts',
  'test/experiment/settle.test.ts',
  'test/model/interventions.test.ts',
  'test/model/intervention-reach.test.ts',
  'test/web/browser/exercise.test.ts',
  'test/experiment/sensitivity/information.test.ts',
  'test/model/calibration-shape.test.ts',
  'test/web/browser/first-user.test.ts',
  'test/model/overdose.test.ts',
  'test/report/page.test.ts',
  'test/experiment/validation/municipal-survey.test.ts',
  'test/report/browser.test.ts',
  'test/cli/costs.test.ts',
  'test/cli/compare.test.ts',
  'test/model/services/effects.test.ts',
  'test/scenario/bad-input.property.test.ts',
  'test/stats/evppi.test.ts',
  'test/workers/crash.test.ts',
  'test/docs/json.test.ts',
  'test/cli/reference.test.ts',
  'test/model/organisation/models.test.ts',
  'test/scenario/round-trip.property.test.ts',
  'test/bench/references.test.ts',
  'test/model/municipality/population.test.ts',
  'test/experiment/draws-in-slots.test.ts',
  'test/model/ties/course.test.ts',
  'test/model/ties/effects.test.ts',
  'test/model/municipality/history.test.ts',
  'test/kernel/markov.test.ts',
  'test/cli/help.test.ts',
  'test/experiment/country.test.ts',
  'test/experiment/run.test.ts',
  'test/kernel/properties.test.ts',
  'test/compiled/faults.test.ts',
  'test/compiled/watched.test.ts',
];

/**
 * Starts the longest files first, so that no worker still runs a long file at the end while others
 * are idle.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) => {
      const at = LONG.indexOf(relative(project.vitest.config.root, moduleId).split(sep).join('/'));
      return at < 0 ? LONG.length : at;
    };
    // Files of one project stay together: each project has its own workers.
    const byProject = new Map<string, TestSpecification[]>();
    for (const file of files)
      byProject.set(file.project.name, [...(byProject.get(file.project.name) ?? []), file]);
    return [...byProject.values()].flatMap((ones) => ones.toSorted((a, b) => place(a) - place(b)));
  }
}
