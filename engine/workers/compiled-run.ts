import { compiledModel } from 'ettervern:compiled-model';
import { carriedOutBy } from '../compiled/index.ts';
import { type ModelInput, ModelRun } from '../model/index.ts';

const carriedOut = carriedOutBy(compiledModel);

/** An arm whose weeks are carried out by the compiled model, to the same bits as in JavaScript. For the entries of workers, which are bundled. */
export const createCompiledRun = (input: ModelInput): ModelRun => new ModelRun(input, carriedOut);
