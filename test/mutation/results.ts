import type { Mutant } from './mutants.ts';
import { SURVIVORS, type Survivor } from './survivors.ts';
import { LEAST_KILLED, TARGETS } from './targets.ts';

/** A mutant, and the test that failed with it. */
export interface Tried {
  readonly mutant: Mutant;
  /** Null when all tests passed. */
  readonly killedBy: string | null;
}

const same = (survivor: Survivor, mutant: Mutant): boolean =>
  survivor.file === mutant.file &&
  survivor.within === mutant.within &&
  survivor.before === mutant.before &&
  survivor.after === mutant.after;

export const showMutant = ({ file, line, within, before, after }: Mutant): string =>
  `${file}:${line} in ${within}: ${before}  =>  ${after}`;

/** Counts per folder, and the survivors that are not in the list. */
export function describeResults(tried: readonly Tried[]): { readonly text: string; readonly good: boolean } {
  const lines: string[] = [];
  let good = true;
  for (const { folder } of TARGETS) {
    const here = tried.filter(({ mutant }) => mutant.file.startsWith(`${folder}/`));
    if (here.length === 0) continue;
    const survivors = here.filter(({ killedBy }) => killedBy === null).map(({ mutant }) => mutant);
    const listed = survivors.map((mutant) => SURVIVORS.find((survivor) => same(survivor, mutant)));
    const equivalent = listed.filter((survivor) => survivor?.equivalent).length;
    const killed = here.length - survivors.length;
    const share = killed / (here.length - equivalent);
    lines.push(
      `${folder}: ${here.length} mutants, ${killed} killed, ${survivors.length} survived, of them ${equivalent} equivalent: ` +
        `${(100 * share).toFixed(1)} % of the others killed`,
    );
    const unknown = survivors.filter((_, k) => listed[k] === undefined);
    for (const mutant of unknown) lines.push(`  survived: ${showMutant(mutant)}`);
    if (unknown.length > 0 || share < LEAST_KILLED) good = false;
  }
  for (const survivor of SURVIVORS) {
    const ones = tried.filter(({ mutant }) => same(survivor, mutant));
    // Several places of a function may read alike.
    const [killed] = ones.every(({ killedBy }) => killedBy !== null) ? ones : [];
    if (killed) lines.push(`  listed as a survivor, but killed: ${showMutant(killed.mutant)}`);
  }
  return { text: lines.join('\n'), good };
}
