import { type ErrorKind, type ErrorPlace, EttervernError } from '../kernel/index.ts';
import { type CreateRun, createModelRun } from './arm-run.ts';
import { ChunkRunner } from './chunk.ts';
import { type Execution, ExecutionLog } from './execution.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';

/**
 * An error as it crosses from a worker: plain data, since structured cloning keeps neither class
 * nor code.
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
 * What a worker offers to its pool. Replies are copied to the caller, never moved: once a thread of
 * V8 has given a buffer away, it checks at every access to any typed array whether that one is gone
 * (six arms took 1.1 times as long; a chunk's results are some ten kilobytes).
 */
export interface ChunkService {
  /** The plan that the following chunks belong to. */
  begin(plan: WorkPlan): void;
  run(chunk: Chunk): ChunkReply;
}

/** @param execution what `createRun` notes of how it carries replicates out */
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
 * What a worker has done.
 * @throws EttervernError as the worker caught it
 */
export function doneBy(reply: ChunkReply): Extract<ChunkReply, { readonly result: ChunkResult }> {
  if ('result' in reply) return reply;
  const { kind, code, values, place } = reply.error;
  throw new EttervernError(kind, code, values, place);
}

/** Any error as an EttervernError: what a chunk throws beyond breaches is `worker.exception`. */
export function asEttervernError(error: unknown): EttervernError {
  if (error instanceof EttervernError) return error;
  return new EttervernError('failure', 'worker.exception', { message: messageOf(error) });
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function errorData(error: unknown): ErrorData {
  const { kind, code, values, place } = asEttervernError(error);
  return { kind, code, values, place };
}
