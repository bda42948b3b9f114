import * as z from 'zod';
import type { EttervernError } from '../../kernel/index.ts';

/** An error of ours in zod's issue, to be given a place later. */
const carried = z.object({ error: z.custom<EttervernError>() });

export interface IssueContext {
  addIssue(issue: { code: 'custom'; path?: PropertyKey[]; params: Record<string, unknown> }): void;
}

/**
 * Reports an error of ours through zod.
 * @param path below the value being checked
 */
export const reject = (context: IssueContext, error: EttervernError, path: PropertyKey[] = []): void =>
  context.addIssue({ code: 'custom', path, params: { error } });

/** The error that {@link reject} put into an issue. */
export const rejected = (params: Record<string, unknown> | undefined): EttervernError =>
  carried.parse(params).error;
