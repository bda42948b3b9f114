import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../docs/pages.ts';
import { carryOut, copyOfProject } from './carried-out.ts';

type Model = typeof import('../../engine/model/index.ts');
type Kernel = typeof import('../../engine/kernel/index.ts');
type Compiled = typeof import('../../engine/compiled/index.ts');
type CompiledForTests = typeof import('../compiled/model.ts');
type Scenario = typeof import('../../engine/scenario/index.ts');
type Levers = typeof import('../../web-demo/state/levers.ts');
type Tables = typeof import('../docs/tables.ts');
type Words = typeof import('../../engine/words/index.ts');

/** What the copy exports, with what the pages have added. */
type Found<T> = T & { readonly [name: string]: unknown };

const MINUTES = 60_000;

describe('the how-to pages for authors, carried out in a copy of the project', () => {
  let folder: string;
  let touched: Readonly<Record<'parameter or outcome' | 'intervention', readonly string[]>>;
  const load = <T>(path: string): Promise<Found<T>> => import(join(folder, path)) as Promise<Found<T>>;

  beforeAll(() => {
    folder = copyOfProject();
    touched = {
      'parameter or outcome': carryOut('docs/how-to/add-a-parameter-or-outcome.md', folder),
      intervention: carryOut('docs/how-to/add-an-intervention.md', folder),
    };
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('touch five files for an intervention', () => {
    expect(touched.intervention).toEqual([
      'engine/model/interventions/phone-call.ts',
      'engine/model/interventions/kinds.ts',
      'engine/words/en/interventions.ts',
      'engine/words/nb/interventions.ts',
      'test/model/interventions.test.ts',
    ]);
  });

  it('touch three files for a parameter, and three for an outcome', () => {
    expect(touched['parameter or outcome']).toEqual([
      'engine/model/parameters/support.ts',
      'engine/words/en/parameters.ts',
      'engine/words/nb/parameters.ts',
      'engine/model/results/outcomes.ts',
      'engine/words/en/outcomes.ts',
      'engine/words/nb/outcomes.ts',
    ]);
  });

  it(
    'leave sources without an error of a type',
    () => {
      // What knows interventions: the tests of the command line and of the page take twice as long.
      const settings = { extends: './tsconfig.json', include: ['engine', 'web-demo/state', 'test/model'] };
      writeFileSync(join(folder, 'tsconfig.author.json'), JSON.stringify(settings));
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.author.json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
    },
    5 * MINUTES,
  );

  it('make the schema, the page and the reference know the kind, and the rest', async () => {
    const { scenarioJsonSchema } = await load<Scenario>('engine/scenario/index.ts');
    const schema = JSON.stringify(scenarioJsonSchema());
    for (const id of ['"const":"phone-call"', '"call-contact-loss-ratio":{', '"inpatient-weeks"']) {
      expect(schema).toContain(id);
    }
    const { leversOf } = await load<Levers>('web-demo/state/levers.ts');
    const levers = leversOf('phone-call' as never);
    expect(levers.map(({ field }) => field)).toEqual(['coverage', 'calls']);
    const { TABLES } = await load<Tables>('test/docs/tables.ts');
    expect(TABLES.interventions!()).toContain('| `calls` | `3` | Calls in the first week, 1 to 7. |');
    expect(TABLES['model-interventions']!()).toContain('| 22 | `phone-call` | everyone | contact in');
    expect(TABLES['odd-interventions']!()).toContain('phoneOffer (133) · phoneAnswered (134)');
    expect(TABLES.outcomes!()).toContain(
      '| `inpatient-weeks` | weeks | neither | person-weeks in inpatient treatment |',
    );
    expect(TABLES.parameters!()).toContain('| `call-contact-loss-ratio` | Hazard of losing contact where');
    const { wordsFor } = await load<Words>('engine/words/index.ts');
    expect(wordsFor('nb').t('interventions.phone-call.name')).toBe('oppringing den første uken');
  });

  it(
    'run, in JavaScript and compiled to the same bits, and the kind brings contact',
    async () => {
      const model = await load<Model>('engine/model/index.ts');
      const { masterKey, replicateKey } = await load<Kernel>('engine/kernel/index.ts');
      const { CompiledSimulation } = await load<Compiled>('engine/compiled/index.ts');
      const { compiledModel } = await load<CompiledForTests>('test/compiled/model.ts');
      const compiled = await compiledModel(true);
      const defaults = Object.entries(model.INTERVENTION_DEFAULTS).find(
        ([kind]) => kind === 'phone-call',
      )![1];
      const key = replicateKey(masterKey('authors'), 0);
      const run = (interventions: readonly (typeof defaults)[], isCompiled: boolean) => {
        const one = new model.ModelRun(
          {
            population: { type: 'release-cohort', size: 2000, fromPrison: 0.5, exitsPerYear: 2000 },
            weeks: 20,
            parameters: model.parameterValues(),
            interventions,
            timeline: [],
            ties: false,
          },
          isCompiled ? (simulation) => new CompiledSimulation(compiled, simulation) : undefined,
        );
        one.run(key);
        const value = (id: string) => one.outcomes[model.outcomeIndex(id as never)]!;
        return { all: [...one.outcomes], digest: one.weeklyDigest, value };
      };
      const [base, arm] = [run([], false), run([defaults], false)];
      expect(arm.value('persons-reached')).toBeGreaterThan(1000);
      expect(arm.value('contact-within-7-days')).toBeGreaterThan(base.value('contact-within-7-days') + 0.2);
      expect(arm.value('inpatient-weeks')).toBeGreaterThan(0);
      const again = run([defaults], true);
      expect([again.digest, again.all]).toEqual([arm.digest, arm.all]);
    },
    10 * MINUTES,
  );
});
