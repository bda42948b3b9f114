import * as z from 'zod';
import { armForm } from './arm.ts';
import { reject } from './issue.ts';
import { type ArmProblem, armProblems } from './like.ts';

export const armsForm = z
  .array(armForm)
  .min(1)
  .max(200)
  .superRefine((arms, context) => {
    const report = ({ error, path }: ArmProblem) => reject(context, error, [...path]);
    armProblems(arms).forEach(report);
  })
  .meta({ description: 'The policies that are compared; the first is the base.' });
