import { factorByState, sumOf } from '../hazards/combine.ts';
import { hazardProcess } from '../hazards/process.ts';
import { noteServed } from '../interventions/served.ts';
import { campaignSwitch } from '../interventions/switch-campaign.ts';
import { ROUTE, route, SETTING, setting } from '../states.ts';

/**
 * A person changes the usual route of use: from injecting to smoking or another route, or back.
 * Changes are slow and reversible.
 */
export const switchRoute = hazardProcess({
  id: 'switch-route',
  draw: 'life',
  width: 3,
  when: (state) => state.of(setting) === SETTING.community,
  factors: [
    factorByState(route, {
      injecting: sumOf('from-injecting', 'injecting-to-other-route', campaignSwitch),
      other: 'other-route-to-injecting',
    }),
  ],
  writes: ['route'],
  fire(world, person) {
    const injecting = world.population.state(person, route) === ROUTE.injecting;
    world.population.move(person, route, injecting ? ROUTE.other : ROUTE.injecting);
    noteServed(world, person);
  },
});
