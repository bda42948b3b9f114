import { EttervernError } from './errors.ts';

/** What is wrong with a model. */
export type ModelFault =
  /** Two definitions have the same id or number. */
  | 'duplicate'
  /** An id that is not defined in the model. */
  | 'unknown'
  /** More bits, parts or values than fit. */
  | 'too-wide'
  /** More definitions than are allowed. */
  | 'too-many'
  /** A definition whose order or kind does not fit with the others. */
  | 'unfit';

/**
 * A mistake of a model's author. It is found when the model is built, before any run. The message
 * is one or two English sentences that name the definition and say what to do.
 */
export class ModelError extends EttervernError {
  /**
   * @param fault what is wrong
   * @param about id of the process, draw, dimension, purpose or other definition that must change
   */
  constructor(
    readonly fault: ModelFault,
    readonly about: string,
    sentence: string,
  ) {
    super('model', 'model', { fault, about, sentence });
    this.message = sentence;
  }
}
