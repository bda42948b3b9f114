import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than some seconds, the longest first. */
export const LONG: readonly string[] = [];

/** Starts the files that take longest first, so that no worker is left with one at the end while the other has nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) => {
      const at = LONG.indexOf(relative(project.vitest.config.root, moduleId).split(sep).join('/'));
      return at < 0 ? LONG.length : at;
    };
    // Files of one project stand together: the other one has workers of its own.
    const byProject = new Map<string, TestSpecification[]>();
    for (const file of files)
      byProject.set(file.project.name, [...(byProject.get(file.project.name) ?? []), file]);
    return [...byProject.values()].flatMap((ones) => ones.toSorted((a, b) => place(a) - place(b)));
  }
}
