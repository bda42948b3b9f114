import { EttervernError } from '../kernel/index.ts';
import { scenarioForm } from './form/schema.ts';
import { problemsOf } from './problems.ts';
import { resolveScenario } from './resolve.ts';
import { type LoadedSource, loadSource } from './source/extends.ts';
import type { SourceReader } from './source/reader.ts';
import { applySetting } from './source/set.ts';
import { plain, type SourceMap } from './source/tree.ts';
import type { Scenario } from './types.ts';

export interface LoadOptions {
  readonly reader: SourceReader;
  /** Settings such as `population.size=500`, carried out after `extends` and before validation. */
  readonly set?: readonly string[];
}

/**
 * Reads, validates and resolves a scenario file.
 * @throws EttervernError of kind `input`: the first problem in the file. Its value `more` is the
 *   number of further problems, 0 or up.
 */
export function loadScenario(file: string, options: LoadOptions): Scenario {
  return scenarioIn(examine(file, options));
}

/**
 * A scenario file that is read once, to be resolved with many settings: those of the options first,
 * then those given here.
 * @throws EttervernError of kind `input` when the file cannot be read; what it returns throws as
 *   {@link loadScenario}
 */
export function openScenario(
  file: string,
  { reader, set }: LoadOptions,
): (more: readonly string[]) => Scenario {
  const source = loadSource(file, reader);
  return (more) => scenarioIn(guarded(() => examineSource(source, [...(set ?? []), ...more])));
}

function scenarioIn({ scenario, problems }: Examined): Scenario {
  if (scenario !== undefined) return scenario;
  const [first, ...rest] = problems;
  throw new EttervernError('input', first!.code, { ...first!.values, more: rest.length }, first!.place);
}

/**
 * All problems of a scenario file, in the order of the file (its own before those of the files it
 * extends); none when it is good.
 */
export const checkScenario = (file: string, options: LoadOptions): EttervernError[] => [
  ...examine(file, options).problems,
];

interface Examined {
  /** Only when there are no problems. */
  readonly scenario?: Scenario;
  readonly problems: readonly EttervernError[];
}

const examine = (file: string, { reader, set = [] }: LoadOptions): Examined =>
  guarded(() => examineSource(loadSource(file, reader), set));

function examineSource(source: LoadedSource, set: readonly string[]): Examined {
  const { scenario, problems } = validate(set.reduce(applySetting, source.tree));
  const all = [...source.problems, ...problems];
  return all.length > 0
    ? { problems: inFileOrder(all, source.files) }
    : { scenario: scenario!, problems: [] };
}

/** Errors of the input are problems of the file. */
function guarded(work: () => Examined): Examined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EttervernError) || error.kind !== 'input') throw error;
    return { problems: [error] };
  }
}

function validate(tree: SourceMap): Examined {
  const result = scenarioForm.safeParse(plain(tree));
  if (result.success) return { scenario: resolveScenario(result.data), problems: [] };
  return { problems: problemsOf(result.error.issues, tree) };
}

/** Settings come first, as they were just typed; then the files, the user's own first. */
function inFileOrder(problems: readonly EttervernError[], files: readonly string[]): EttervernError[] {
  const rank = ({ place }: EttervernError) => files.indexOf(place.file ?? '');
  return problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}
