// Draws what a sweep over two settings says: overdose deaths averted by the first arm after the
// base, with 95 % intervals.
//
//   node docs/examples/deaths-averted.mjs SWEEP_FOLDER FILE.svg
//
// The first setting of the sweep runs along the axis, each value of the second has a colour and a
// shape. For release cohorts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';

/**
 * Colours that keep apart for every kind of colour vision (Okabe and Ito); shapes differ besides.
 */
const COLOURS = ['#0072b2', '#b34700', '#007a5e', '#8a4f7d'];
const SHAPES = ['circle', 'diamond', 'square', 'triangle'];
const INK = '#222';
/**
 * Pixels between the values of the second setting at one value of the first, so that their
 * intervals can be told apart.
 */
const APART = 14;

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) {
  process.stderr.write('Usage: node docs/examples/deaths-averted.mjs SWEEP_FOLDER FILE.svg\n');
  process.exit(2);
}

const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const scenario = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8'));
const [along, beside] = manifest.sweep.vary.map(({ path }) => path);
const [base, arm] = scenario.arms;
const { size } = scenario.population;
const points = averted();
const series = [...new Set(points.map((point) => point.beside))];
writeFileSync(target, `${withDescription(draw())}\n`);
process.stdout.write(
  `${points.length} points, ${manifest.seeds} replicates of ${size} people at each.\n` +
    `Engine ${manifest.engine.name} ${manifest.engine.version}, scenario ${manifest.scenario.hash}, seed ${manifest.seed}.\n` +
    `Result ${manifest.hash}.\n`,
);

/** A row of summary.csv for each point, per 1,000 exits; a difference below 0 is deaths averted. */
function averted() {
  const [header, ...lines] = readFileSync(join(folder, 'summary.csv'), 'utf8').trim().split('\n');
  const names = header.split(',');
  const per1000 = (difference) => (-1000 * Number(difference)) / size;
  return lines
    .map((line) => Object.fromEntries(line.split(',').map((cell, k) => [names[k], cell])))
    .filter((row) => row.arm === arm.id && row.outcome === 'overdose-deaths')
    .map((row) => ({
      along: Number(row[along]),
      beside: Number(row[beside]),
      mean: per1000(row.difference),
      lo: per1000(row.differenceHi),
      hi: per1000(row.differenceLo),
    }));
}

function draw() {
  const { document } = parseHTML('<html><body></body></html>');
  const xs = points.map((point) => point.along);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const room = (to - from) * 0.15;
  return Plot.plot({
    document,
    width: 760,
    height: 420,
    marginTop: 92,
    marginLeft: 48,
    marginRight: 24,
    marginBottom: 48,
    style: { background: 'white', color: INK, fontFamily: 'system-ui, sans-serif', fontSize: '13px' },
    x: { domain: [from - room, to + room], ticks: [...new Set(xs)], tickFormat: String, label: null },
    y: { domain: [Math.min(0, ...points.map(({ lo }) => lo)), highest()], grid: true, label: null },
    marks: [Plot.ruleY([0]), ...series.flatMap(marksOf), ...words()],
  });
}

/** A little above the highest interval. */
function highest() {
  return Math.max(...points.map(({ hi }) => hi)) * 1.05;
}

/** One value of the second setting. */
function marksOf(value, k) {
  const own = points.filter((point) => point.beside === value);
  const shift = { x: 'along', dx: (k - (series.length - 1) / 2) * APART };
  const stroke = COLOURS[k % COLOURS.length];
  return [
    Plot.lineY(own, { ...shift, y: 'mean', stroke, strokeOpacity: 0.35 }),
    Plot.ruleX(own, { ...shift, y1: 'lo', y2: 'hi', stroke, strokeWidth: 2 }),
    Plot.dot(own, { ...shift, y: 'mean', r: 5, fill: stroke, symbol: SHAPES[k % SHAPES.length] }),
  ];
}

/** Heading, what the marks are, the key, and the name of the axis. */
function words() {
  const at = (frameAnchor, dx, dy, text, options = {}) =>
    Plot.text([text], { frameAnchor, dx, dy, lineAnchor: 'top', textAnchor: 'start', ...options });
  const people = new Intl.NumberFormat('en-GB').format(size);
  return [
    at('top-left', -36, -82, heading(), { fontSize: 16, fontWeight: 600 }),
    at(
      'top-left',
      -36,
      -58,
      `Paired difference from “${base.title}”, mean of ${manifest.seeds} replicates of ${people} people; lines: 95 % interval (Student’s t)`,
    ),
    at('top-left', -36, -34, `${nameOf(beside)}:`),
    ...series.flatMap((value, k) => key(at, value, k)),
    at('bottom', 0, 28, nameOf(along), { textAnchor: 'middle' }),
  ];
}

function key(at, value, k) {
  const fill = COLOURS[k % COLOURS.length];
  const dx = 7.2 * nameOf(beside).length - 16 + 70 * k;
  const symbol = SHAPES[k % SHAPES.length];
  return [
    Plot.dot([value], { frameAnchor: 'top-left', dx, dy: -27, r: 5, fill, symbol }),
    at('top-left', dx + 10, -34, String(value), { fill }),
  ];
}

function heading() {
  return `${arm.title}: overdose deaths averted per 1,000 exits in ${scenario.horizon} weeks`;
}

/** The last part of a setting's path. */
function nameOf(path) {
  return path.split('.').at(-1);
}

/** A name, and all numbers, for those who hear the picture. */
function withDescription(figure) {
  const { document } = parseHTML('<html><body></body></html>');
  const element = (name, id, text) => Object.assign(document.createElement(name), { id, textContent: text });
  const numbers = points.map(
    (point) =>
      `${nameOf(along)} ${point.along}, ${nameOf(beside)} ${point.beside}: ` +
      `${point.mean.toFixed(2)} (${point.lo.toFixed(2)} to ${point.hi.toFixed(2)})`,
  );
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-labelledby', 'title description');
  figure.prepend(
    element('title', 'title', heading()),
    element('desc', 'description', `Mean and 95 % interval. ${numbers.join('; ')}.`),
  );
  return figure.outerHTML;
}
