// Draws overdose deaths by week since exit, from the results of a run, beside the published shape
// that the model is calibrated to. Run by hand when the model changes:
//
//   npm run ettervern -- run scenarios/prison-only.yaml --seeds 1000 --out results/prison
//   node docs/pictures/risk-since-exit.mjs results/prison docs/pictures/risk-since-exit.svg
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';

const LAST_WEEK = 26;
/**
 * Of week 1, from Bukten and others 2017 (doi 10.1111/add.13803), all releases from Norwegian
 * prisons 2000-2014.
 */
const PUBLISHED = [
  { from: 1, to: 1, ratio: 1 },
  { from: 2, to: 2, ratio: 0.4 },
  { from: 3, to: 4, ratio: 0.2 },
  { from: 5, to: 26, ratio: 0.1 },
];
/**
 * Colours that keep apart for every kind of colour vision (Okabe and Ito); shapes differ besides.
 */
const MODEL = '#0072b2';
const DATA = '#b34700';
const INK = '#222';

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) {
  process.stderr.write('Usage: node docs/pictures/risk-since-exit.mjs RUN_DIRECTORY FILE.svg\n');
  process.exit(2);
}

const scenario = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8'));
const { seeds } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const weeks = weeklyDeaths(scenario.arms[0].id, scenario.population.size);
const weekOne = weeks[0].mean;
const published = PUBLISHED.map((step) => ({
  ...step,
  middle: (step.from + step.to) / 2,
  deaths: step.ratio * weekOne,
}));
const svg = withTitle(draw());
writeFileSync(target, `${svg}\n`);

/** Overdose deaths per 1,000 exits in weeks 1 to 26 of one arm, with 95 % intervals. */
function weeklyDeaths(arm, persons) {
  const [header, ...lines] = readFileSync(join(folder, 'weekly.csv'), 'utf8').trim().split('\n');
  const names = header.split(',');
  return lines
    .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])))
    .filter((row) => row.arm === arm && row.outcome === 'overdose-deaths')
    .map((row) => ({ week: Number(row.week), ...per1000(row, persons) }))
    .filter(({ week }) => week >= 1 && week <= LAST_WEEK);
}

function per1000(row, persons) {
  const scaled = (text) => (Number(text) * 1000) / persons;
  return { mean: scaled(row.mean), lo: scaled(row.lo), hi: scaled(row.hi) };
}

function draw() {
  const { document } = parseHTML('<html><body></body></html>');
  return Plot.plot({
    document,
    width: 760,
    height: 400,
    marginTop: 50,
    marginLeft: 56,
    marginRight: 24,
    marginBottom: 48,
    style: { background: 'white', color: INK, fontFamily: 'system-ui, sans-serif', fontSize: '13px' },
    x: { domain: [0.5, LAST_WEEK + 0.5], ticks: [1, 2, 4, 8, 12, 16, 20, 24, 26], label: null },
    y: { domain: [0, Math.ceil(weekOne * 1.15 * 4) / 4], ticks: 6, grid: true, label: null },
    marks: [
      Plot.ruleY([0]),
      Plot.areaY(weeks, { x: 'week', y1: 'lo', y2: 'hi', fill: MODEL, fillOpacity: 0.25 }),
      Plot.lineY(weeks, { x: 'week', y: 'mean', stroke: MODEL, strokeWidth: 1.5 }),
      Plot.dot(weeks, { x: 'week', y: 'mean', r: 2.2, fill: MODEL }),
      Plot.ruleY(published, {
        x1: left,
        x2: right,
        y: 'deaths',
        stroke: DATA,
        strokeWidth: 1.5,
        strokeDasharray: '5 3',
      }),
      Plot.dot(published, {
        x: 'middle',
        y: 'deaths',
        r: 5.5,
        stroke: DATA,
        strokeWidth: 1.8,
        fill: 'none',
        symbol: 'diamond',
      }),
      ...words(),
    ],
  });
}

function left({ from }) {
  return from - 0.45;
}

function right({ to }) {
  return to + 0.45;
}

/** Headings, axis titles, and the two labels beside what they name, instead of a legend. */
function words() {
  const at = (frameAnchor, dx, dy, text, options = {}) =>
    Plot.text([text], { frameAnchor, dx, dy, lineAnchor: 'top', ...options });
  return [
    at('top-left', -44, -38, 'Overdose deaths per 1,000 people released from prison, by week', {
      textAnchor: 'start',
      fontSize: 16,
      fontWeight: 600,
    }),
    at('bottom', 0, 28, 'week since release', { textAnchor: 'middle' }),
    Plot.text(
      [
        `Ettervern, services as today: mean of ${grouped(seeds)} replicates\nof ${grouped(scenario.population.size)} people, band: 95 % interval of the mean`,
      ],
      {
        x: 4.2,
        y: weekOne * 0.84,
        textAnchor: 'start',
        lineAnchor: 'middle',
        lineHeight: 1.3,
        fill: MODEL,
      },
    ),
    Plot.text(
      [
        'Calibration data: published ratios to week 1 (1, 0.40, 0.20, 0.10)\nof all releases in Norway 2000-2014, times week 1 of the model',
      ],
      {
        x: 4.2,
        y: weekOne * 0.56,
        textAnchor: 'start',
        lineAnchor: 'middle',
        lineHeight: 1.3,
        fill: DATA,
      },
    ),
    Plot.dot([[3.6, weekOne * 0.87]], { r: 2.2, fill: MODEL }),
    Plot.dot([[3.6, weekOne * 0.59]], { r: 5.5, stroke: DATA, strokeWidth: 1.8, symbol: 'diamond' }),
  ];
}

function grouped(count) {
  return new Intl.NumberFormat('en-GB').format(count);
}

/**
 * A name and a description for those who hear the picture, and a white card so that it can be read
 * on any page.
 */
function withTitle(figure) {
  const { document } = parseHTML('<html><body></body></html>');
  const element = (name, id, text) => Object.assign(document.createElement(name), { id, textContent: text });
  const ratio = (from, to) => {
    const chosen = weeks.filter(({ week }) => week >= from && week <= to);
    return (chosen.reduce((sum, { mean }) => sum + mean, 0) / chosen.length / weekOne).toFixed(2);
  };
  const description =
    `In the model ${weekOne.toFixed(2)} of 1,000 people released die of an overdose in week 1. ` +
    `Of that, ${ratio(2, 2)} in week 2, ${ratio(3, 4)} a week in weeks 3-4 and ${ratio(5, 26)} a week in weeks 5-26. ` +
    'The published ratios, to which the model is calibrated, are 0.40, 0.20 and 0.10.';
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-labelledby', 'title description');
  figure.prepend(
    element('title', 'title', 'Overdose deaths by week since release from prison'),
    element('desc', 'description', description),
  );
  return figure.outerHTML;
}
