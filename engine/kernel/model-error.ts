import { EttervernError } from './errors.ts';

/** What is wrong with a model. */
export type ModelFault =
  /** Two definitions have one id, or one number. */
  | 'duplicate'
  /** An id that nothing in the model has. */
  | 'unknown'
  /** More bits, parts or values than there is room for. */
  | 'too-wide'
  /** More definitions than there is room for. */
  | 'too-many'
  /** Definitions in an order, or of a kind, that does not fit with the others. */
  | 'unfit';

/**
 * A mistake of a model's author, found when the model is built: before any run. The message is one
 * sentence or two, in English as the source is, which names the definition and says what to do.
 */
export class ModelError extends EttervernError {
  /**
   * @param fault what is wrong
   * @param about id of the process, draw, dimension, purpose or other definition that the author
   *   has to change
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
