import type { i32 } from '../../kernel/index.ts';
import { hazardByTerms } from '../interventions/terms-in-force.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator } from '../states.ts';
import { classOf } from '../tables.ts';
import type { World } from '../world.ts';

/**
 * A coordinator starts to follow the person. In an open population, which is simulated for many
 * years, the case is closed after an exponential time with the mean now in force, unless the
 * coordinator leaves first. In the release cohort it is not closed.
 *
 * Parameter: coordinator-held, or the arm's weeksHeld. Writes: the week in which the case is
 * closed.
 */
export function openCase(world: World, person: i32): void {
  const { population, rates, cases } = world;
  if (cases === null) return;
  const perWeek = hazardByTerms(world, ({ weeksHeld }) => 1 / weeksHeld);
  const unit = rates.exponential[classOf(population.uniform(person, PURPOSE.caseLength))]!;
  cases.schedule(person, population.week + Math.max(1, Math.ceil(unit / perWeek)));
}

/**
 * Closes the cases that are due. The relationship ends, and no coordinator follows. Writes:
 * coordinator.
 */
export function closeCases(world: World, week: i32): void {
  const { population, cases } = world;
  if (cases === null) return;
  for (let person = cases.takeDue(week, 0); person >= 0; person = cases.takeDue(week, person + 1)) {
    // A person who has lost the coordinator meanwhile has no case to close.
    if (population.state(person, coordinator) !== COORDINATOR.assigned) continue;
    population.move(person, coordinator, COORDINATOR.none);
    population.touch(person);
  }
}
