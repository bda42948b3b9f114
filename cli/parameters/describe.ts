import { type ParameterDefinition, type ParameterId, parameter } from '../../engine/model/index.ts';
import type { Words } from '../../engine/words/index.ts';
import { central90 } from './range.ts';

/** A parameter with everything that is known of it, as `params --json` gives it. */
export interface ParameterDescription extends ParameterDefinition {
  readonly id: ParameterId;
  /** What it does, in the user's language. */
  readonly sentence: string;
  /** 5th and 95th percentile of its distribution; null for a fixed value. */
  readonly central90: readonly [number, number] | null;
}

export function describeParameter(words: Words, id: ParameterId): ParameterDescription {
  const definition = parameter(id);
  return {
    id,
    sentence: words.t(`parameters.${id}`),
    ...definition,
    central90: central90(definition.distribution),
  };
}
