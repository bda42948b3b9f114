import type { End } from './messages.ts';
import type { Mutant } from './mutants.ts';
import { SURVIVORS, type Survivor } from './survivors.ts';
import { LEAST_KILLED, TARGETS } from './targets.ts';

/**
 * A mutant, and how it ended. No answer: the process died, or took longer than its limit. That is
 * not counted as killed: a slow machine may be the cause.
 */
export interface Tried {
  readonly mutant: Mutant;
  readonly end: End | 'no answer';
}

const same = (survivor: Survivor, mutant: Mutant): boolean =>
  survivor.file === mutant.file &&
  survivor.within === mutant.within &&
  survivor.before === mutant.before &&
  survivor.after === mutant.after;

export const showMutant = ({ file, line, within, before, after }: Mutant): string =>
  `${file}:${line} in ${within}: ${before}  =>  ${after}`;

interface Counts {
  readonly text: string;
  /** Share of the mutants that are not equivalent which are killed. */
  readonly share: number;
  /** Survivors that are not in the list, and mutants without an answer. */
  readonly unknown: readonly Mutant[];
  readonly silent: readonly Mutant[];
}

const listed = (mutant: Mutant) => SURVIVORS.find((survivor) => same(survivor, mutant));

function countsOf(tried: readonly Tried[]): Counts {
  const ended = (end: Tried['end']) => tried.filter((one) => one.end === end).map(({ mutant }) => mutant);
  const [survivors, silent, endless] = [ended('survived'), ended('no answer'), ended('endless')];
  const equivalent = survivors.filter((mutant) => listed(mutant)?.equivalent).length;
  const killed = tried.length - survivors.length - silent.length;
  const share = tried.length === equivalent ? 1 : killed / (tried.length - equivalent);
  const text =
    `${tried.length} mutants, ${killed} killed (${endless.length} by a loop that does not end), ` +
    `${silent.length} without an answer, ${survivors.length} survived, of them ${equivalent} equivalent: ` +
    `${(100 * share).toFixed(1)} % of the others killed`;
  return { text, share, unknown: survivors.filter((mutant) => listed(mutant) === undefined), silent };
}

/** Counts per file and folder, and the survivors that are not in the list. */
export function describeResults(tried: readonly Tried[]): { readonly text: string; readonly good: boolean } {
  const lines: string[] = [];
  let good = true;
  for (const { folder } of TARGETS) {
    const here = tried.filter(({ mutant }) => mutant.file.startsWith(`${folder}/`));
    if (here.length === 0) continue;
    for (const file of new Set(here.map(({ mutant }) => mutant.file)))
      lines.push(`  ${file}: ${countsOf(here.filter(({ mutant }) => mutant.file === file)).text}`);
    const { text, share, unknown, silent } = countsOf(here);
    lines.push(`${folder}: ${text}`);
    for (const mutant of unknown) lines.push(`  survived: ${showMutant(mutant)}`);
    for (const mutant of silent) lines.push(`  no answer: ${showMutant(mutant)}`);
    if (unknown.length > 0 || share < LEAST_KILLED) good = false;
  }
  for (const survivor of SURVIVORS) {
    const ones = tried.filter(({ mutant }) => same(survivor, mutant));
    // Several places of a function may read alike.
    const [first] = ones;
    if (first !== undefined && ones.every(({ end }) => end === 'killed' || end === 'endless'))
      lines.push(`  listed as a survivor, but killed: ${showMutant(first.mutant)}`);
  }
  return { text: lines.join('\n'), good };
}
