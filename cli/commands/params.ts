import { inputError } from '../../engine/kernel/errors.ts';
import { type EvidenceGrade, PARAMETER_IDS, type ParameterId, parameter } from '../../engine/model/index.ts';
import { similarTo } from '../../engine/scenario/similar.ts';
import { EXIT } from '../exit-codes.ts';
import { describeParameter } from '../parameters/describe.ts';
import { explainParameter, listParameters } from '../parameters/print.ts';
import { printJson, type Session } from '../session.ts';

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D'];

export interface ParamsFlags {
  /** Only parameters of this evidence grade. */
  readonly grade?: string;
  /** Only effects that rest on assumption alone: those that neutral assumptions switch off. */
  readonly effects?: boolean;
}

/**
 * `ettervern params [ID]`: all parameters, or those that the options ask for, in a table; with an
 * id or an evidence number, that one in full. An evidence number may stand for several parameters:
 * all are explained.
 */
export function params(session: Session, id: string | null, options: ParamsFlags): number {
  const grade = options.grade === undefined ? null : gradeOf(options.grade);
  const effects = options.effects ?? false;
  const ids = (id === null ? PARAMETER_IDS : parametersNamed(id)).filter((one) => {
    const { grade: own, neutral } = parameter(one);
    return (grade === null || own === grade) && (!effects || neutral !== undefined);
  });
  if (session.json) {
    const described = ids.map((one) => describeParameter(session.words, one));
    printJson(session, id !== null && described.length === 1 ? described[0] : described);
  } else if (id === null) {
    listParameters(session, ids, effects);
  } else {
    for (const one of ids) explainParameter(session, one);
  }
  return EXIT.good;
}

function gradeOf(found: string): EvidenceGrade {
  const grade = GRADES.find((one) => one === found.toUpperCase());
  if (grade === undefined)
    throw inputError('usage.choice', { option: '--grade', allowed: GRADES.join(', '), found });
  return grade;
}

function parametersNamed(found: string): readonly ParameterId[] {
  const name = found.toLowerCase();
  const named = PARAMETER_IDS.filter((id) => id === name || parameter(id).evidence === name);
  if (named.length > 0) return named;
  const similar = similarTo(found, PARAMETER_IDS);
  throw similar === undefined
    ? inputError('parameter.unknown', { found })
    : inputError('parameter.unknown-similar', { found, similar });
}
