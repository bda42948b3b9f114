import { type ErrorPlace, type EttervernError, inputError } from '../kernel/index.ts';

/**
 * Everything that can be wrong with a scenario. Each code has a sentence in the word catalogue,
 * `errors.scenario.<code>`.
 */
export const SCENARIO_ERROR_CODES = [
  // Reading the file
  'not-found',
  'too-large',
  'too-complex',
  'too-deep',
  'yaml-syntax',
  'yaml-tab',
  'yaml-indent',
  'yaml-colon',
  'yaml-unclosed',
  'yaml-several-documents',
  'yaml-tag',
  'yaml-alias',
  'yaml-key',
  'duplicate-key',
  'reserved-key',
  // Building on another file
  'extends-unreadable',
  'extends-cycle',
  'extends-too-long',
  // --set
  'set-form',
  'set-fixed',
  'set-no-item',
  'set-no-item-similar',
  'set-no-list',
  'set-inside-value',
  // Shape
  'version-missing',
  'version-unknown',
  'unknown-key',
  'unknown-key-similar',
  'missing',
  'missing-one-of',
  'expected-object',
  'expected-list',
  'expected-text',
  'expected-true-or-false',
  'expected-number',
  'not-one-of',
  'not-one-of-similar',
  'text-too-short',
  'text-too-long',
  'text-no-language',
  'list-too-short',
  'list-too-long',
  'invalid',
  // Numbers
  'not-finite',
  'out-of-range',
  'share-above-one',
  'not-above',
  'not-whole',
  'not-whole-weeks',
  'wrong-unit',
  'decimal-comma',
  'expression-too-long',
  'expression-too-deep',
  'expression-syntax',
  'expression-not-allowed',
  'expression-name',
  'expression-name-similar',
  'expression-arguments',
  'expression-units',
  // What belongs together
  'shares-sum',
  'other-population',
  'services-without-municipality',
  'end-before-start',
  'max-seeds',
  'arm-id',
  'arm-id-twice',
  'intervention-twice',
  'like-missing',
  'like-missing-similar',
  'like-cycle',
  // A sweep
  'sweep-fixed',
  'sweep-no-range',
  'sweep-range',
  'sweep-range-and-values',
  'sweep-log',
  'sweep-whole',
  'sweep-path-twice',
] as const;

export type ScenarioErrorCode = (typeof SCENARIO_ERROR_CODES)[number];

export type ErrorValues = Readonly<Record<string, string | number>>;

/** An input error about a scenario; its code is `scenario.<code>`. */
export const scenarioError = (
  code: ScenarioErrorCode,
  values: ErrorValues = {},
  place: ErrorPlace = {},
): EttervernError => inputError(`scenario.${code}`, values, place);
