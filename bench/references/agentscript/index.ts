import { COMMON_STATES } from '../../../test/support/models/common-workload.ts';
import { loadInstalled } from '../../installed.ts';
import { secondsOf } from '../../measure/race.ts';
import type { Extent, ReferenceRun, Sought } from '../reference.ts';
import { nextState, ROWS } from '../textbook/index.ts';

interface Turtle {
  state: number;
}

/** The part of AgentScript's interface that the workload uses. AgentScript has no types. */
interface AgentScript {
  readonly Model: new (
    world: Readonly<Record<'minX' | 'maxX' | 'minY' | 'maxY', number>>,
  ) => {
    readonly turtles: {
      create(count: number, initialise: (turtle: Turtle) => void): void;
      ask(action: (turtle: Turtle) => void): void;
    };
  };
}

/** A world of one patch, because the workload has no places. */
const WORLD = { minX: 0, maxX: 0, minY: 0, maxY: 0 };

/** AgentScript requires this browser class when it is loaded. Nothing is drawn here. */
class NoCanvas {
  getContext(): null {
    return null;
  }
}

/** See DECLARATION.md. */
export async function agentscript(): Promise<Sought> {
  if (!('OffscreenCanvas' in globalThis)) Object.assign(globalThis, { OffscreenCanvas: NoCanvas });
  const library = await loadInstalled<AgentScript>('agentscript');
  if (!library) return { skip: { what: 'agentscript', why: 'not installed (npm ci installs it)' } };
  return {
    reference: {
      id: 'agentscript',
      title: 'AgentScript (npm)',
      shareOfPersons: 1,
      run: (extent) => agentscriptRun(library, extent),
    },
  };
}

function agentscriptRun({ Model }: AgentScript, { persons, weeks }: Extent): ReferenceRun {
  const { turtles } = new Model(WORLD);
  turtles.create(persons, (turtle) => {
    turtle.state = 0;
  });
  const count = COMMON_STATES.map((_, state) => (state === 0 ? persons : 0));
  const counts = [...count];
  const seconds = secondsOf(() => {
    for (let week = 1; week <= weeks; week++) {
      turtles.ask((turtle) => {
        const to = nextState(ROWS[turtle.state]!, turtle.state);
        if (to === turtle.state) return;
        count[turtle.state]!--;
        count[to]!++;
        turtle.state = to;
      });
      counts.push(...count);
    }
  });
  return { seconds, counts };
}
