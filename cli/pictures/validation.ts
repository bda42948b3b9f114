import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ValidationRow } from '../../engine/experiment/validation/index.ts';
import type { Words } from '../../engine/words/index.ts';
import { paragraph } from '../tables/layout.ts';
import type { Ranged } from '../tables/numbers.ts';
import { rangedText } from '../tables/validation/values.ts';

/**
 * Colours that keep apart for every kind of colour vision (Okabe and Ito); shapes and places differ
 * besides.
 */
const SIMULATED = '#0072b2';
const PUBLISHED = '#b34700';
const INK = '#222';
const ROW = 40;
/** Ends of the scale: what lies beyond is drawn at the end. */
const LEAST = 0.03;
const MOST = 4;

/** A row of the picture: everything divided by the published value. */
interface Line {
  readonly label: string;
  readonly published: Ranged;
  readonly simulated: Ranged | null;
  readonly numbers: string;
}

/**
 * The table as a picture: a row for each target with a published and a simulated value. A
 * standalone SVG on a white card, with title and description for those who hear it.
 */
export function validationPicture(words: Words, rows: readonly ValidationRow[]): string {
  const drawn = rows.filter(({ simulated }) => simulated !== null);
  const lines = drawn.map((row) => lineOf(words, row));
  const figure = draw(words, lines);
  const { document } = parseHTML('<html><body></body></html>');
  const element = (name: string, id: string, text: string) =>
    Object.assign(document.createElement(name), { id, textContent: text });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-labelledby', 'title description');
  figure.prepend(
    element('title', 'title', words.t('cli.validation.picture-title')),
    element('desc', 'description', drawn.map((row) => spoken(words, row)).join(' ')),
  );
  return figure.outerHTML;
}

function lineOf(words: Words, row: ValidationRow): Line {
  const { published, simulated, unit, verdict } = row;
  const middle = published.value ?? Math.sqrt(published.lo! * published.hi!);
  const relative = ({ value, lo, hi }: Ranged): Ranged => ({
    value: value === null ? null : clamped(value / middle),
    lo: lo === null ? null : clamped(lo / middle),
    hi: hi === null ? null : clamped(hi / middle),
  });
  return {
    label: paragraph(words.t(`validation.targets.${row.id}`), 46),
    published: relative(published),
    simulated: simulated && relative(simulated),
    numbers: `${rangedText(words, unit, published)}\n${rangedText(words, unit, simulated)} ${words.t(`validation.verdicts.${verdict}`)}`,
  };
}

const clamped = (ratio: number) => Math.min(MOST, Math.max(LEAST, ratio));

const spoken = (words: Words, { id, unit, published, simulated, verdict }: ValidationRow) =>
  words.t('cli.validation.picture-row', {
    target: words.t(`validation.targets.${id}`),
    published: rangedText(words, unit, published),
    simulated: rangedText(words, unit, simulated),
    verdict: words.t(`validation.verdicts.${verdict}`),
  });

function draw(words: Words, lines: readonly Line[]): Element {
  const { document } = parseHTML('<html><body></body></html>');
  const height = lines.length * ROW;
  return Plot.plot({
    document,
    width: 900,
    height: height + 110,
    marginTop: 84,
    marginLeft: 320,
    marginRight: 250,
    marginBottom: 26,
    style: { background: 'white', color: INK, fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
    x: {
      type: 'log',
      domain: [LEAST, MOST],
      ticks: [0.05, 0.1, 0.2, 0.5, 1, 2, 4],
      tickFormat: (x: number) => words.number(x),
      label: null,
      grid: true,
    },
    y: { axis: null, domain: [0, lines.length], range: [84, 84 + height] },
    marks: [Plot.ruleX([1], { stroke: INK }), ...intervals(lines), ...texts(words, lines)],
  });
}

/** Published above, simulated below, in each row. */
function intervals(lines: readonly Line[]) {
  const above = (_: Line, k: number) => k + 0.33;
  const below = (_: Line, k: number) => k + 0.67;
  return [
    Plot.link(lines, {
      x1: ({ published }: Line) => published.lo,
      x2: ({ published }: Line) => published.hi,
      y1: above,
      y2: above,
      stroke: PUBLISHED,
      strokeWidth: 5,
      strokeOpacity: 0.45,
    }),
    Plot.dot(lines, {
      x: ({ published }: Line) => published.value,
      y: above,
      r: 5,
      symbol: 'diamond',
      fill: PUBLISHED,
    }),
    Plot.link(lines, {
      x1: ({ simulated }: Line) => simulated?.lo,
      x2: ({ simulated }: Line) => simulated?.hi,
      y1: below,
      y2: below,
      stroke: SIMULATED,
      strokeWidth: 2,
    }),
    Plot.dot(lines, { x: ({ simulated }: Line) => simulated?.value, y: below, r: 4, fill: SIMULATED }),
  ];
}

function texts(words: Words, lines: readonly Line[]) {
  const middle = (_: Line, k: number) => k + 0.5;
  const heading = (key: string, dx: number, dy: number, fill = INK, fontSize = 12) =>
    Plot.text([words.t(`cli.validation.${key}`)], {
      frameAnchor: 'top-left',
      textAnchor: 'start',
      lineAnchor: 'top',
      dx,
      dy,
      fill,
      fontSize,
    });
  return [
    heading('picture-title', -308, -76, INK, 16),
    heading('picture-subtitle', -308, -52),
    heading('picture-published', -308, -30, PUBLISHED),
    heading('picture-simulated', -120, -30, SIMULATED),
    Plot.text(lines, {
      y: middle,
      text: 'label',
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      lineHeight: 1.15,
    }),
    Plot.text(lines, {
      y: middle,
      text: 'numbers',
      frameAnchor: 'right',
      textAnchor: 'start',
      dx: 8,
      lineHeight: 1.3,
      fontSize: 11,
    }),
  ];
}
