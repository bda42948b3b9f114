export type { CompiledModel, MemoryLayout, Place } from './model.ts';
export { carriedOutBy } from './simulation.ts';
