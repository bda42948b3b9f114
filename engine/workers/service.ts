import { type ErrorKind, type ErrorPlace, EttervernError } from '../kernel/index.ts';
import { type CreateRun, createModelRun } from './arm-run.ts';
import { ChunkRunner } from './chunk.ts';
import { type Execution, ExecutionLog } from './execution.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';

/**
 * An error as sent from a worker. Plain data, since structured cloning keeps neither class nor
 * code.
 */
interface ErrorData {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly place: ErrorPlace;
}

export type ChunkReply =
  | {
      readonly result: ChunkResult;
      /** As Execution.fallbacks, of all chunks so far. */
      readonly fallbacks: readonly string[];
    }
  | { readonly error: ErrorData };

/**
 * The interface that a worker offers its pool. Replies are copied to the caller, never transferred.
 * Once a V8 thread has transferred a buffer, every access to any typed array checks for detachment:
 * six arms took 1.1 times as long. A chunk's results are only some ten kilobytes.
 */
export interface ChunkService {
  /** Sets the plan of the following chunks. */
  begin(plan: WorkPlan): void;
  run(chunk: Chunk): ChunkReply;
}

/** @param execution records how `createRun` runs replicates */
export function chunkService(
  createRun: CreateRun = createModelRun,
  execution: Execution = new ExecutionLog('javascript'),
): ChunkService {
  let runner: ChunkRunner | null = null;
  return {
    begin(plan) {
      runner?.release();
      runner = new ChunkRunner(plan, createRun);
    },
    run(chunk) {
      try {
        if (!runner) throw new EttervernError('failure', 'breach.pool-order');
        const result = runner.run(chunk);
        return { result, fallbacks: execution.fallbacks };
      } catch (error) {
        return { error: errorData(error) };
      }
    },
  };
}

/**
 * The result in a worker's reply.
 * @throws EttervernError as the worker caught it
 */
export function doneBy(reply: ChunkReply): Extract<ChunkReply, { readonly result: ChunkResult }> {
  if ('result' in reply) return reply;
  const { kind, code, values, place } = reply.error;
  throw new EttervernError(kind, code, values, place);
}

/** Any error as an EttervernError. An unexpected error of a chunk becomes `worker.exception`. */
export function asEttervernError(error: unknown): EttervernError {
  if (error instanceof EttervernError) return error;
  return new EttervernError('failure', 'worker.exception', { message: messageOf(error) });
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function errorData(error: unknown): ErrorData {
  const { kind, code, values, place } = asEttervernError(error);
  return { kind, code, values, place };
}
