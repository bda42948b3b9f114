import type { HazardProcess } from '../../kernel/index.ts';
import { ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person changes the usual route of use: from injecting to smoking or another route, or back. Slow and reversible.
 * h = injecting-to-other-route, or other-route-to-injecting. Reads: setting, route. Writes: route.
 */
export const switchRoute: HazardProcess<World> = {
  id: 'switch-route',
  draw: 'life',
  width: 3,
  parameters: ['injecting-to-other-route', 'other-route-to-injecting'],
  when: (state) => state.of(setting) === SETTING.community,
  most: ({ rates: { p } }) => Math.max(p['injecting-to-other-route'], p['other-route-to-injecting']),
  hazard({ population, rates }, person) {
    const injecting = population.state(person, route) === ROUTE.injecting;
    return injecting ? rates.p['injecting-to-other-route'] : rates.p['other-route-to-injecting'];
  },
  fire({ population }, person) {
    const injecting = population.state(person, route) === ROUTE.injecting;
    population.move(person, route, injecting ? ROUTE.other : ROUTE.injecting);
  },
};
