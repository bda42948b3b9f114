import type { ParameterId } from '../../model/index.ts';
import file from '../calibration/accepted-draws.json' with { type: 'json' };

/** Values of the calibrated parameters that the calibration accepted, all equally likely. */
export interface AcceptedDraws {
  readonly parameters: readonly ParameterId[];
  /** One row per draw, in the order of `parameters`. */
  readonly rows: readonly (readonly number[])[];
}

/** The versioned file of accepted draws, as written by `ettervern calibrate`. */
export function acceptedDraws(): AcceptedDraws {
  // A test compares the names in the file with the registry.
  const parameters = file.parameters as ParameterId[];
  return { parameters, rows: file.draws.map((row) => row.split(' ').map(Number)) };
}

/**
 * Whether a text, in the form a calibration writes, equals the versioned file to the last digit.
 */
export const isAcceptedFile = (text: string): boolean => text === `${JSON.stringify(file, null, 2)}\n`;
