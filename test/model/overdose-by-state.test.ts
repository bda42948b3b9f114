import { expect, it } from 'vitest';
import { stateOf, withState } from '../../engine/kernel/index.ts';
import { parameterValues } from '../../engine/model/index.ts';
import { mostOverdoseInState, overdoseByState } from '../../engine/model/overdose/by-state.ts';
import {
  ACTIVITY,
  activity,
  HOUSING,
  housing,
  lar,
  ROUTE,
  route,
  SETTING,
  setting,
  use,
} from '../../engine/model/states.ts';

/** State codes of all states of these dimensions. */
const CODES = [setting, use, route, lar, housing, activity].reduce(
  (codes, dimension) =>
    codes.flatMap((code) => dimension.states.map((_, state) => withState(code, dimension, state))),
  [0],
);

it('the overdose hazard of a state is the product of its factors, whatever else a person is', () => {
  const p = parameterValues();
  const table = overdoseByState(p);
  expect(CODES).toHaveLength(6 * 2 * 2 * 4 * 5 * 3);
  for (const code of CODES) {
    const unstable = [HOUSING.temporary, HOUSING.homeless].includes(stateOf(code, housing));
    const outside =
      (unstable ? p['unstable-housing-ratio'] : 1) *
      (stateOf(code, activity) === ACTIVITY.none ? p['no-activity-ratio'] : 1);
    const place = stateOf(code, setting) === SETTING.community ? outside : p['institution-overdose-ratio'];
    const by = stateOf(code, route) === ROUTE.injecting ? 1 : 1 / p['injecting-ratio'];
    expect(table[code]).toBeCloseTo(p['overdose-hazard'] * place * by, 15);
  }
});

it('has a highest value, whichever of its factors are above 1', () => {
  for (const injecting of [0.5, 2])
    for (const unstable of [0.5, 3])
      for (const idle of [0.25, 4])
        for (const inside of [0.1, 40]) {
          const p = parameterValues({
            'injecting-ratio': injecting,
            'unstable-housing-ratio': unstable,
            'no-activity-ratio': idle,
            'institution-overdose-ratio': inside,
          });
          expect(mostOverdoseInState(p)).toBeCloseTo(Math.max(...overdoseByState(p)), 15);
        }
});
