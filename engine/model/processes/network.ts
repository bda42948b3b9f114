import { factorByState, productOf } from '../hazards/combine.ts';
import { factor } from '../hazards/factor.ts';
import { hazardProcess } from '../hazards/process.ts';
import { linkage, linkageFactor } from '../linkage.ts';
import { PURPOSE } from '../purposes.ts';
import { NETWORK, network, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/** Factor of help on gaining a network: it adds supportive networks and leaves the others as is. */
function withLinkage({ rates }: World, strength: number): number {
  const supportive = rates.p['network-supportive-share'];
  return supportive * strength + (1 - supportive);
}

const supportiveWithLinkage = factor({
  id: 'supportive-with-linkage',
  meaning: '(*s* · linkage + 1 - *s*), where *s* is `network-supportive-share`',
  parameters: ['network-supportive-share', ...linkageFactor.parameters],
  reads: linkageFactor.reads,
  of: (world, person) => withLinkage(world, linkage(world, person)),
  most: (world) => withLinkage(world, world.rates.mostLinkage),
});

/**
 * A person's network changes. A person without a network gains one (more often supportive with help
 * that links on); a person with a network loses it.
 */
export const changeNetwork = hazardProcess({
  id: 'change-network',
  draw: 'life',
  width: 4,
  when: (state) => state.of(setting) === SETTING.community,
  factors: [
    factorByState(network, {
      none: productOf('gain', 'network-gain', supportiveWithLinkage),
      'drug-using': 'network-loss',
      supportive: 'network-loss',
    }),
  ],
  writes: ['network'],
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
});
