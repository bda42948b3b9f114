import { compiledModel } from 'ettervern:compiled-model';
import { carriedOutBy } from '../compiled/index.ts';
import { type CarryOut, inJavaScript, type ModelInput, ModelRun } from '../model/index.ts';
import type { Engine } from './execution.ts';

/**
 * The weeks of a simulation, carried out by the compiled model, to the same bits as in JavaScript.
 */
export const compiled: CarryOut = carriedOutBy(compiledModel);

/** What carries simulations out with an engine. */
export const carryOutWith = (engine: Engine): CarryOut => (engine === 'compiled' ? compiled : inJavaScript);

/** An arm whose weeks are carried out by the compiled model. For entries that are bundled. */
export const createCompiledRun = (input: ModelInput): ModelRun => new ModelRun(input, compiled);
