import { describe, expect, it } from 'vitest';
import { compare, explain, livesOf, scenarioFromText } from '../../engine/library/index.ts';
import { SMALL } from '../cli/program.ts';

const scenario = scenarioFromText(SMALL);

describe('the library', () => {
  it('runs compiled in the calling thread, and in JavaScript where it is asked to, with the same results', async () => {
    const compiled = await compare(scenario);
    const plain = await compare(scenario, { engine: 'javascript' });
    expect(compiled.summary.engine).toMatchObject({ execution: 'compiled', fallbacks: [] });
    expect(plain.summary.engine).toMatchObject({ execution: 'javascript', fallbacks: [] });
    expect(plain.summary.hash).toBe(compiled.summary.hash);
    expect(plain.result).toEqual(compiled.result);
  });

  it('explains and tells lives so too', async () => {
    const [compiled, plain] = [await explain(scenario), await explain(scenario, { engine: 'javascript' })];
    expect(compiled.engine.fallbacks).toEqual([]);
    expect({ ...plain, engine: compiled.engine }).toEqual(compiled);
    expect(livesOf(scenario, { person: 3, engine: 'javascript' })).toEqual(livesOf(scenario, { person: 3 }));
  });
});
