import { describe, expect, it } from 'vitest';
import { Population } from '../../engine/kernel/population.ts';
import { readPersonsAhead } from '../../engine/model/read-ahead.ts';
import { modelOf, runSize } from '../../engine/model/run.ts';
import { cohort } from '../support/cohort.ts';

describe('what is read ahead of a block of persons', () => {
  it('is every column that holds something of each person', () => {
    const input = cohort({ size: 3000, weeks: 4 });
    const { persons, weeks } = runSize(input);
    const model = modelOf(input);
    const world = model.createWorld(
      new Population(persons, weeks, model.dimensionList, model.tallies.length),
    );
    const columns = Object.entries(world).filter(
      ([, value]) => ArrayBuffer.isView(value) && (value as Int8Array).length === persons,
    );
    const read = new Set<string>();
    for (const [name, column] of columns) {
      const get = (target: object, place: string | symbol): unknown => {
        if (place === '64') read.add(name);
        return Reflect.get(target, place, target);
      };
      Object.assign(world, { [name]: new Proxy(column as object, { get }) });
    }
    readPersonsAhead(world, 64, 128);
    expect(columns.length).toBeGreaterThan(5);
    expect([...read].toSorted()).toEqual(columns.map(([name]) => name).toSorted());
  });
});
