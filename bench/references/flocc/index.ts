import { COMMON_STATES } from '../../../test/support/models/common-workload.ts';
import { loadInstalled } from '../../installed.ts';
import { secondsOf } from '../../measure/race.ts';
import type { Extent, ReferenceRun, Sought } from '../reference.ts';
import { nextState, ROWS } from '../textbook/index.ts';

interface Agent {
  get(name: 'state'): number;
  set(name: 'state', value: number): void;
}

/** The part of flocc's interface that the workload uses. */
interface Flocc {
  readonly Agent: new (data: { readonly state: number; readonly tick: (agent: Agent) => void }) => Agent;
  readonly Environment: new () => { addAgent(agent: Agent): void; tick(): void };
}

/** See DECLARATION.md. */
export async function flocc(): Promise<Sought> {
  const library = await loadInstalled<Flocc>('flocc');
  if (!library) return { skip: { what: 'flocc', why: 'not installed (npm ci installs it)' } };
  return {
    reference: {
      id: 'flocc',
      title: 'flocc (npm), a twentieth of the persons',
      shareOfPersons: 0.05,
      run: (extent) => floccRun(library, extent),
    },
  };
}

function floccRun({ Agent, Environment }: Flocc, { persons, weeks }: Extent): ReferenceRun {
  const environment = new Environment();
  const count = COMMON_STATES.map((_, state) => (state === 0 ? persons : 0));
  const tick = (agent: Agent) => {
    const state = agent.get('state');
    const to = nextState(ROWS[state]!, state);
    if (to === state) return;
    count[state]!--;
    count[to]!++;
    agent.set('state', to);
  };
  for (let person = 0; person < persons; person++) environment.addAgent(new Agent({ state: 0, tick }));
  const counts = [...count];
  const seconds = secondsOf(() => {
    for (let week = 1; week <= weeks; week++) {
      environment.tick();
      counts.push(...count);
    }
  });
  return { seconds, counts };
}
