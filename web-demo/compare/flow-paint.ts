import type { RecordedLives } from '../../engine/experiment/index.ts';
import { LAR, lar, SETTING, setting, USE, use } from '../../engine/model/states.ts';

/**
 * Colours that every kind of colour vision can tell apart (Okabe and Ito). The shapes differ as
 * well.
 */
export const COLOURS = {
  lar: '#009e73',
  use: '#d55e00',
  neither: '#8a8f98',
  dead: '#1a1a1a',
  rescued: '#0072b2',
} as const;

export type Look = 'lar' | 'use' | 'neither' | 'dead';

/** How a person is drawn: in LAR, in active use without LAR, neither, or dead. */
export function lookOf(code: number): Look {
  const place = (code >>> setting.shift) & setting.mask;
  if (place > SETTING.community) return 'dead';
  if (((code >>> lar.shift) & lar.mask) === LAR['in-treatment']) return 'lar';
  return ((code >>> use.shift) & use.mask) === USE.active ? 'use' : 'neither';
}

export interface Scene {
  readonly recorded: RecordedLives;
  readonly week: number;
  readonly positions: Float32Array;
  readonly radius: number;
  /** Persons who survived an overdose in this week. */
  readonly rescued: ReadonlySet<number>;
  /** Persons who are dead here and alive under the other policy, or the reverse. */
  readonly parted: ReadonlySet<number>;
}

/**
 * Draws all persons: LAR as a disc, active use as a square, neither as a ring, dead as a cross.
 * Each look is one path, however many persons it has, because that is fast.
 */
export function paint(context: CanvasRenderingContext2D, scene: Scene): void {
  const { recorded, week, positions, radius, rescued, parted } = scene;
  const paths: Record<Look, Path2D> = {
    lar: new Path2D(),
    use: new Path2D(),
    neither: new Path2D(),
    dead: new Path2D(),
  };
  for (let person = 0; person < recorded.persons; person++) {
    const x = positions[2 * person]!;
    if (Number.isNaN(x)) continue;
    const look = lookOf(recorded.codes[week * recorded.persons + person]!);
    addPerson(paths[look], look, x, positions[2 * person + 1]!, radius);
  }
  context.lineWidth = Math.max(1, radius / 2.5);
  for (const look of FILLED) {
    context.fillStyle = COLOURS[look];
    context.fill(paths[look]);
  }
  for (const look of OUTLINED) {
    context.strokeStyle = COLOURS[look];
    context.stroke(paths[look]);
  }
  for (const person of rescued) ring(context, positions, person, radius + 2.2, COLOURS.rescued, 2);
  for (const person of parted) ring(context, positions, person, radius + 2.8, COLOURS.dead, 1.6);
}

const FILLED = ['lar', 'use'] as const;
const OUTLINED = ['neither', 'dead'] as const;

function addPerson(path: Path2D, look: Look, x: number, y: number, r: number): void {
  if (look === 'use') {
    path.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
    return;
  }
  if (look === 'dead') {
    path.moveTo(x - r, y - r);
    path.lineTo(x + r, y + r);
    path.moveTo(x + r, y - r);
    path.lineTo(x - r, y + r);
    return;
  }
  const own = look === 'lar' ? r : r * 0.75;
  path.moveTo(x + own, y);
  path.arc(x, y, own, 0, 2 * Math.PI);
}

function ring(
  context: CanvasRenderingContext2D,
  positions: Float32Array,
  person: number,
  radius: number,
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(positions[2 * person]!, positions[2 * person + 1]!, radius, 0, 2 * Math.PI);
  context.stroke();
}
