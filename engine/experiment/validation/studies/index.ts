import type { Study } from '../types.ts';
import { causesAfterRelease } from './causes-after-release.ts';
import { consumptionRoom } from './consumption-room.ts';
import { country } from './country.ts';
import { inpatientLeavers } from './inpatient-leavers.ts';
import { larAtRelease } from './lar-at-release.ts';
import { larRegister } from './lar-register.ts';
import { naloxoneOnRelease } from './naloxone-on-release.ts';
import { overdoseDeaths } from './overdose-deaths.ts';
import { streetSurvey } from './street-survey.ts';

/** Published studies that nothing was fitted to, in the order of the evidence. */
export const STUDIES: readonly Study[] = [
  inpatientLeavers,
  larRegister,
  overdoseDeaths,
  streetSurvey,
  larAtRelease,
  naloxoneOnRelease,
  causesAfterRelease,
  country,
  consumptionRoom,
];

export const studyOf = (id: string): Study | undefined => STUDIES.find((study) => study.id === id);
