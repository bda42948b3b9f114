import type { Study } from '../types.ts';
import { causesAfterRelease } from './causes-after-release.ts';
import { consumptionRoom } from './consumption-room.ts';
import { country } from './country.ts';
import { inpatientLeavers } from './inpatient-leavers.ts';
import { larAtRelease } from './lar-at-release.ts';
import { municipalSurvey } from './municipal-survey.ts';
import { naloxoneOnRelease } from './naloxone-on-release.ts';
import { openPopulation } from './open-population.ts';

/** Published studies that were not used for fitting. */
export const STUDIES: readonly Study[] = [
  inpatientLeavers,
  openPopulation,
  larAtRelease,
  naloxoneOnRelease,
  causesAfterRelease,
  country,
  municipalSurvey,
  consumptionRoom,
];

export const studyOf = (id: string): Study | undefined => STUDIES.find((study) => study.id === id);
