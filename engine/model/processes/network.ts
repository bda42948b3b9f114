import type { HazardProcess } from '../../kernel/index.ts';
import { LINKAGE_PARAMETERS, linkage } from '../linkage.ts';
import { PURPOSE } from '../purposes.ts';
import { NETWORK, network, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person's network changes: one who has none gains one (supportive more often with help that links), one who has a network loses it.
 * h = network-gain · (supportive share · linkage + the rest), or network-loss.
 * Reads: setting, network, contact, coordinator. Writes: network.
 */
export const changeNetwork: HazardProcess<World> = {
  id: 'change-network',
  draw: 'life',
  width: 4,
  parameters: ['network-gain', 'network-loss', 'network-supportive-share', ...LINKAGE_PARAMETERS],
  when: (state) => state.of(setting) === SETTING.community,
  most: (world) =>
    Math.max(world.rates.p['network-loss'], world.rates.p['network-gain'] * world.rates.mostLinkage),
  hazard(world, person) {
    const { population, rates } = world;
    if (population.state(person, network) !== NETWORK.none) return rates.p['network-loss'];
    const supportive = rates.p['network-supportive-share'];
    return rates.p['network-gain'] * (supportive * linkage(world, person) + (1 - supportive));
  },
  fire(world, person) {
    const { population, rates } = world;
    if (population.state(person, network) !== NETWORK.none) {
      population.move(person, network, NETWORK.none);
      return;
    }
    const supportive = rates.p['network-supportive-share'] * linkage(world, person);
    const share = supportive / (supportive + 1 - rates.p['network-supportive-share']);
    const isSupportive = population.uniform(person, PURPOSE.newNetwork) < share;
    population.move(person, network, isSupportive ? NETWORK.supportive : NETWORK['drug-using']);
  },
};
