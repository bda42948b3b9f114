import { compiledModel } from 'ettervern:compiled-model';
import { carriedOutBy } from '../compiled/index.ts';
import { type CarryOut, inJavaScript, type ModelInput, ModelRun } from '../model/index.ts';
import type { Engine } from './execution.ts';

/** Runs the weeks of a simulation in the compiled model, with the same bits as in JavaScript. */
export const compiled: CarryOut = carriedOutBy(compiledModel);

/** How an engine runs simulations. */
export const carryOutWith = (engine: Engine): CarryOut => (engine === 'compiled' ? compiled : inJavaScript);

/** An arm whose weeks are run by the compiled model. For bundled entries. */
export const createCompiledRun = (input: ModelInput): ModelRun => new ModelRun(input, compiled);
