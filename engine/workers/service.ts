import { type ErrorKind, type ErrorPlace, EttervernError } from '../kernel/index.ts';
import { type CreateRun, createModelRun } from './arm-run.ts';
import { ChunkRunner } from './chunk.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';

/** An error as it crosses from a worker: plain data, since structured cloning keeps neither class nor code. */
interface ErrorData {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly place: ErrorPlace;
}

export type ChunkReply = { readonly result: ChunkResult } | { readonly error: ErrorData };

/**
 * What a worker offers to its pool. Replies are copied to the caller, never moved: once a thread of V8 has given a buffer away, it checks at every access to
 * any typed array whether that one is gone (six arms took 1.1 times as long; a chunk's results are some ten kilobytes).
 */
export interface ChunkService {
  /** The plan that the following chunks belong to. */
  begin(plan: WorkPlan): void;
  run(chunk: Chunk): ChunkReply;
}

export function chunkService(createRun: CreateRun = createModelRun): ChunkService {
  let runner: ChunkRunner | null = null;
  return {
    begin(plan) {
      runner?.release();
      runner = new ChunkRunner(plan, createRun);
    },
    run(chunk) {
      try {
        if (!runner) throw new EttervernError('failure', 'breach.pool-order');
        return { result: runner.run(chunk) };
      } catch (error) {
        return { error: errorData(error) };
      }
    },
  };
}

/** @throws EttervernError as the worker caught it */
export function resultOf(reply: ChunkReply): ChunkResult {
  if ('result' in reply) return reply.result;
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
