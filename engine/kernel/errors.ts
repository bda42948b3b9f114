/**
 * The only error class of Ettervern. It carries a code and the values for the sentence. Whoever
 * shows the error looks the sentence up in the word catalogue, so that it can be shown in any
 * language.
 */
export type ErrorKind =
  /** The user's input is wrong: exit code 2. */
  | 'input'
  /** A run-time guard failed, or something else failed during the run: exit code 1. */
  | 'failure'
  /** The model itself is wrong, a mistake of its author: exit code 1. See ModelError. */
  | 'model';

export interface ErrorPlace {
  /** File as the user named it. */
  readonly file?: string;
  /** 1-based line and column in the file. */
  readonly line?: number;
  readonly column?: number;
  /** Path of the offending value, such as `arms.2.interventions.0.coverage`. */
  readonly path?: string;
}

export class EttervernError extends Error {
  override readonly name = 'EttervernError';
  constructor(
    readonly kind: ErrorKind,
    /** Key of the sentence in the word catalogue, below `errors.`. */
    readonly code: string,
    /** Values that the sentence interpolates. */
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly place: ErrorPlace = {},
  ) {
    super(`${code} ${JSON.stringify({ ...values, ...place })}`);
  }

  /** The same error with a place added. Parts of the place that are already known are kept. */
  at(place: ErrorPlace): EttervernError {
    return new EttervernError(this.kind, this.code, this.values, { ...place, ...this.place });
  }
}

/**
 * A guard of the running engine failed. The run stops, because no answer is better than a wrong
 * one.
 */
export function breach(code: string, values: Record<string, string | number>): EttervernError {
  return new EttervernError('failure', `breach.${code}`, values);
}

/** The user's input is wrong. */
export function inputError(
  code: string,
  values: Record<string, string | number> = {},
  place: ErrorPlace = {},
): EttervernError {
  return new EttervernError('input', code, values, place);
}
