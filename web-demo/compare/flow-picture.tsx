import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShownLives } from '../run/observed.ts';
import { words } from '../state/store.ts';
import { countsAt, type Layout, layOut, positionsAt } from './flow-layout.ts';
import { paint, type Scene } from './flow-paint.ts';

interface FlowPictureProps {
  readonly recorded: ShownLives;
  readonly week: number;
  /** Largest number of persons ever in each box. Both pictures use the same. */
  readonly most: Int32Array;
  readonly rescued: ReadonlySet<number>;
  readonly parted: ReadonlySet<number>;
  readonly label: string;
}

/** Time in which the dots move to their new places. */
const MOVE_MS = 380;

/** Every person as a dot in the place where the person is this week. */
export function FlowPicture({ recorded, week, most, rescued, parted, label }: FlowPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<Float32Array | null>(null);
  const size = useSize(canvas);
  const layout = useMemo(() => layOut(most, size.width, size.height), [most, size]);
  const { t } = words.value;
  useEffect(() => {
    const target = positionsAt(recorded, week, layout);
    const from = shown.current?.length === target.length && !isStill() ? shown.current : target;
    const draw = (positions: Float32Array) => {
      shown.current = positions;
      const radius = Math.max(1, layout.spacing * 0.4);
      drawAll(canvas.current, layout, names(t, recorded, week, layout), {
        recorded,
        week,
        positions,
        radius,
        rescued,
        parted,
      });
    };
    return glide(from, target, draw);
  }, [recorded, week, layout, rescued, parted, t]);
  return <canvas ref={canvas} class="flow" role="img" aria-label={label} />;
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Width and height of the canvas on the page, in CSS pixels. */
function useSize(canvas: { readonly current: HTMLCanvasElement | null }) {
  const [size, setSize] = useState({ width: 300, height: 400 });
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);
  return size;
}

/** Name of each box with its number of persons. */
function names(t: (key: string) => string, recorded: ShownLives, week: number, { boxes }: Layout): string[] {
  const counts = countsAt(recorded, week);
  return boxes.map(({ id }, k) => `${t(`page.flow.boxes.${id}`)} ${counts[k]}`);
}

function drawAll(
  canvas: HTMLCanvasElement | null,
  layout: Layout,
  labels: readonly string[],
  scene: Scene,
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  const ratio = window.devicePixelRatio || 1;
  const width = Math.round(canvas.clientWidth * ratio);
  const height = Math.round(canvas.clientHeight * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.clientWidth, canvas.clientHeight);
  layout.boxes.forEach(({ x, y, width: across, height: down }, k) => {
    const dead = k >= layout.boxes.length - 2;
    context.fillStyle = k < 2 ? '#e8edf3' : dead ? '#f0ecec' : '#f6f5f0';
    context.fillRect(x, y, across, down);
    context.fillStyle = '#1a1a1a';
    context.font = '600 12px system-ui, sans-serif';
    context.fillText(labels[k]!, x + 4, y + 13, across - 6);
  });
  paint(context, scene);
}

/**
 * Moves the dots from one set of positions to another and draws each frame.
 * @returns a function that stops the movement
 */
function glide(from: Float32Array, to: Float32Array, draw: (positions: Float32Array) => void): () => void {
  if (from === to) {
    draw(to);
    return () => undefined;
  }
  const begin = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const part = Math.min(1, Math.max(0, (now - begin) / MOVE_MS));
    const eased = part * part * (3 - 2 * part);
    // A person without an earlier position appears in the new one.
    const between = (end: number, k: number) =>
      Number.isNaN(from[k]!) ? end : from[k]! + (end - from[k]!) * eased;
    draw(part === 1 ? to : to.map(between));
    if (part < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
