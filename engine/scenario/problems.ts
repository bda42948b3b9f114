import type * as z from 'zod';
import type { ErrorPlace, EttervernError } from '../kernel/index.ts';
import { type ErrorValues, type ScenarioErrorCode, scenarioError } from './errors.ts';
import { rejected } from './form/issue.ts';
import { listed, shown, unknownName } from './similar.ts';
import { nameOf, plain, type SourceMap, type SourceNode } from './source/tree.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * The schema's findings as errors of ours, each with its place in the file that holds the value.
 */
export function problemsOf(issues: readonly Issue[], tree: SourceMap): EttervernError[] {
  const problems = issues.flatMap((issue) => problemsOfIssue(issue, issue.path, tree));
  // A mistyped key is one problem, not a missing key besides.
  const meant = new Set(
    problems.map(({ code, values }) => (code.endsWith('unknown-key-similar') ? values.similar : '')),
  );
  return problems.filter(({ code, values }) => !code.endsWith('.missing') || !meant.has(values.key!));
}

/** @param path of the issue from the root (an issue inside a union carries only the end of it) */
function problemsOfIssue(issue: Issue, path: Path, tree: SourceMap): EttervernError[] {
  const node = nodeAt(tree, path);
  const problem = (code: ScenarioErrorCode, values: ErrorValues) => [
    scenarioError(code, values, placeOf(tree, path)),
  ];
  if (node === undefined) return [missing(issue, path, tree)];
  const found = shown(plain(node));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.message.split(' '), path, tree));
    case 'invalid_type':
      return problem(EXPECTED[issue.expected] ?? 'invalid', { found });
    case 'invalid_value':
      return [notOneOf(found, issue.values.map(String), placeOf(tree, path))];
    case 'invalid_union':
      if (optionsOf(issue).length > 0) return [notOneOf(found, optionsOf(issue), placeOf(tree, path))];
      return closestBranch(issue.errors).flatMap((inner) =>
        problemsOfIssue(inner, [...path, ...inner.path], tree),
      );
    case 'too_small':
      return problem(issue.origin === 'array' ? 'list-too-short' : 'text-too-short', {
        limit: Number(issue.minimum),
      });
    case 'too_big':
      return problem(issue.origin === 'array' ? 'list-too-long' : 'text-too-long', {
        limit: Number(issue.maximum),
      });
    case 'custom':
      return [rejected(issue.params).at(placeOf(tree, path))];
    default:
      return problem('invalid', { found });
  }
}

const EXPECTED: Partial<Record<string, ScenarioErrorCode>> = {
  object: 'expected-object',
  array: 'expected-list',
  string: 'expected-text',
  boolean: 'expected-true-or-false',
  number: 'expected-number',
};

/**
 * For a value that may have several forms: the findings of the form that was probably meant, the
 * one whose outer shape fits.
 */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fits = (issues: readonly Issue[]) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys');
  return branches.find(fits) ?? branches[0] ?? [];
}

/** Allowed values of the key that tells the forms apart, such as `kind`; none for other issues. */
const optionsOf = (issue: Issue): readonly string[] =>
  issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];

/** An issue about a value that the file does not have. */
function missing(issue: Issue, path: Path, tree: SourceMap): EttervernError {
  const allowed = optionsOf(issue);
  const values = { key: String(path.at(-1)), allowed: listed(allowed) };
  return scenarioError(
    allowed.length > 0 ? 'missing-one-of' : 'missing',
    values,
    placeOf(tree, path.slice(0, -1)),
  );
}

function unknownKey(key: string, allowed: readonly string[], path: Path, tree: SourceMap): EttervernError {
  const { code, values } = unknownName('unknown-key', key, allowed);
  const node = nodeAt(tree, path);
  const place = node?.kind === 'map' ? node.entries.get(key)?.place : undefined;
  return scenarioError(code, values, { ...place, path: pathText(tree, [...path, key]) });
}

function notOneOf(found: string, allowed: readonly string[], place: ErrorPlace): EttervernError {
  const { code, values } = unknownName('not-one-of', found, allowed);
  return scenarioError(code, values, place);
}

function child(node: SourceNode | undefined, step: PropertyKey): SourceNode | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step))?.value;
  return node?.kind === 'list' ? node.items[Number(step)] : undefined;
}

const nodeAt = (tree: SourceNode, path: Path): SourceNode | undefined =>
  path.reduce(child, tree as SourceNode | undefined);

/** Place of a value, or of what surrounds it when the file does not have it. */
function placeOf(tree: SourceNode, path: Path): ErrorPlace {
  for (let length = path.length; ; length--) {
    const node = nodeAt(tree, path.slice(0, length));
    if (node !== undefined)
      return length === 0 && path.length === 0 ? node.place : { ...node.place, path: pathText(tree, path) };
  }
}

/**
 * A path as `--set` would take it: arms by id, interventions by kind, everything else by key or
 * index.
 */
function pathText(tree: SourceNode, path: Path): string {
  let node: SourceNode | undefined = tree;
  const steps: string[] = [];
  for (const step of path) {
    const parent: SourceNode | undefined = node;
    node = child(parent, step);
    const name: string | undefined = parent?.kind === 'list' && node !== undefined ? nameOf(node) : undefined;
    steps.push(name === undefined ? String(step) : shown(name));
  }
  return steps.join('.');
}
