import type { HazardProcess } from '../../kernel/index.ts';
import { noteServed } from '../interventions/served.ts';
import { campaignSwitch, mostCampaignSwitch } from '../interventions/switch-campaign.ts';
import { ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person changes the usual route of use: from injecting to smoking or another route, or back. Slow and reversible.
 * h = injecting-to-other-route + switch-campaign where the campaign reaches, or other-route-to-injecting. Reads: setting, route. Writes: route.
 */
export const switchRoute: HazardProcess<World> = {
  id: 'switch-route',
  draw: 'life',
  width: 3,
  parameters: ['injecting-to-other-route', 'switch-campaign', 'other-route-to-injecting'],
  when: (state) => state.of(setting) === SETTING.community,
  most(world) {
    const { p } = world.rates;
    return Math.max(p['injecting-to-other-route'] + mostCampaignSwitch(world), p['other-route-to-injecting']);
  },
  hazard(world, person) {
    const { p } = world.rates;
    const injecting = world.population.state(person, route) === ROUTE.injecting;
    if (!injecting) return p['other-route-to-injecting'];
    return p['injecting-to-other-route'] + campaignSwitch(world, person);
  },
  fire(world, person) {
    const injecting = world.population.state(person, route) === ROUTE.injecting;
    world.population.move(person, route, injecting ? ROUTE.other : ROUTE.injecting);
    noteServed(world, person);
  },
};
