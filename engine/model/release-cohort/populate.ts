import type { i32 } from '../../kernel/index.ts';
import { leaveInstitution } from '../exits/exit.ts';
import { inpatientStay, prisonStay } from '../exits/stay.ts';
import { drawLiving, drawPersons } from '../persons/draw.ts';
import type { ReleaseCohort } from '../population-input.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { TRAIT, type World } from '../world.ts';

/** Makes the cohort: draws each person, then carries out the exit in week 0. */
export function populate(world: World, cohort: ReleaseCohort): void {
  world.resetIndicators();
  world.ties?.reset();
  const { size, fromPrison } = cohort;
  const released = Math.round(size * fromPrison);
  const everybody = { first: 0, end: size };
  drawPersons(world, everybody);
  drawLiving(world, everybody);
  for (let person = 0; person < size; person++) {
    drawStay(world, person, person < released ? SETTING.prison : SETTING.inpatient);
    leaveInstitution(world, person);
  }
  world.ties?.build();
}

/**
 * Draws the stay that ends now: LAR during it, and the tolerance lost in it. Parameters:
 * lar-at-release, lar-at-discharge, lar-weeks-at-exit.
 */
function drawStay(world: World, person: i32, kind: number): void {
  const { population, rates } = world;
  population.move(person, setting, kind);
  const share = kind === SETTING.prison ? rates.p['lar-at-release'] : rates.p['lar-at-discharge'];
  const inLar =
    world.has(person, TRAIT.opioidPrimary) && population.uniform(person, PURPOSE.larAtExit) < share;
  if (inLar) population.move(person, lar, LAR['in-treatment']);
  world.larSince[person] = inLar ? -Math.round(rates.p['lar-weeks-at-exit']) : 0;
  const weeks = kind === SETTING.prison ? prisonStay(world, person) : inpatientStay(world, person);
  world.deficit[person] = 1 - rates.toleranceLoss[weeks]!;
  world.deficitSince[person] = 1;
}
