import type { ParameterValues } from '../parameters/registry.ts';

/**
 * Share in LAR, among people at an exit whose main drug is an opioid. Parameters: lar-at-release,
 * lar-at-discharge.
 */
export const shareInLar = (p: ParameterValues, fromPrison: number): number =>
  p['lar-at-release'] * fromPrison + p['lar-at-discharge'] * (1 - fromPrison);

/**
 * Share whose main drug is an opioid and who are not in LAR, among people at an exit. Parameter:
 * opioid-primary-share.
 */
export const outsideLar = (p: ParameterValues, fromPrison: number): number =>
  p['opioid-primary-share'] * (1 - shareInLar(p, fromPrison));
