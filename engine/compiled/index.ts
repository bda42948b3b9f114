export type { CompiledModel, MemoryLayout, Place } from './model.ts';
export { CompiledSimulation, carriedOutBy } from './simulation.ts';
