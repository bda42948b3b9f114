import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ArmExplanation, RiskSinceExit } from '../../engine/experiment/explain/index.ts';
import { ranged, type ShownExplanation } from '../tables/explain/shown.ts';
import { armName } from '../tables/names.ts';
import { cellWriter } from '../tables/numbers.ts';

/**
 * Colours that keep apart for every kind of colour vision (Okabe and Ito); dashes and shapes differ
 * besides.
 */
const BASE = '#5b5b5b';
const ARM = '#0072b2';
const PUBLISHED = '#b34700';
const INK = '#222';
/** Weeks that are drawn: those of the published study. */
const LAST = 26;

/**
 * The weekly risk since exit as a standalone SVG on a white card, with title and description for
 * those who hear it.
 */
export function riskPicture(shown: ShownExplanation, explained: ArmExplanation): string {
  const { words } = shown.session;
  const { risk } = explained;
  if (risk === null) throw new RangeError('no risk since exit');
  const { document } = parseHTML('<html><body></body></html>');
  const figure = draw(shown, explained, risk, document);
  const element = (name: string, text: string) =>
    Object.assign(document.createElement(name), { id: `risk-${name}`, textContent: text });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-labelledby', 'risk-title risk-desc');
  figure.prepend(element('title', words.t('explain.risk-title')), element('desc', spoken(shown, risk)));
  return figure.outerHTML;
}

function spoken({ session: { words } }: ShownExplanation, { base, arm }: RiskSinceExit): string {
  const text = (count: Parameters<typeof ranged>[0]) =>
    cellWriter(words, [], 2).range(ranged(count)).replace('\n', ' (').concat(')');
  return base.windows
    .map((window, k) =>
      words.t('explain.picture-row', {
        weeks: window.from === window.to ? window.from : `${window.from}-${window.to}`,
        base: text(window.risk),
        own: text(arm.windows[k]!.risk),
        published: text(window.published),
      }),
    )
    .join(' ');
}

function draw(
  shown: ShownExplanation,
  explained: ArmExplanation,
  risk: RiskSinceExit,
  document: Document,
): Element {
  const { words } = shown.session;
  const weeks = (side: RiskSinceExit['base']) => side.weeks.filter(({ week }) => week <= LAST);
  const first = risk.base.windows[0]?.risk.mean ?? 0;
  const bands = risk.base.windows.map(({ from, to, published }) => ({
    from: from - 0.5,
    to: to + 0.5,
    lo: (published.lo ?? published.mean ?? 0) * first,
    hi: (published.hi ?? published.mean ?? 0) * first,
    mean: (published.mean ?? 0) * first,
  }));
  const legend = (text: string, dy: number, fill: string) =>
    Plot.text([text], {
      frameAnchor: 'top-right',
      textAnchor: 'end',
      lineAnchor: 'top',
      dy,
      fill,
      fontSize: 12,
    });
  const tick = (value: number) => words.number(value);
  return Plot.plot({
    document,
    width: 760,
    height: 420,
    marginTop: 40,
    marginLeft: 50,
    marginBottom: 44,
    style: { background: 'white', color: INK, fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
    x: {
      domain: [0.4, LAST + 0.6],
      label: words.t('explain.picture-axis'),
      labelArrow: 'none',
      tickFormat: tick,
    },
    y: {
      label: words.t('explain.risk').replace('\n', ' '),
      labelArrow: 'none',
      grid: true,
      zero: true,
      tickFormat: tick,
    },
    marks: [
      Plot.rect(bands, { x1: 'from', x2: 'to', y1: 'lo', y2: 'hi', fill: PUBLISHED, fillOpacity: 0.2 }),
      Plot.link(bands, {
        x1: 'from',
        x2: 'to',
        y1: 'mean',
        y2: 'mean',
        stroke: PUBLISHED,
        strokeDasharray: '6 3',
        strokeWidth: 2,
      }),
      ...(
        [
          [risk.base, BASE, -0.12, 'square'],
          [risk.arm, ARM, 0.12, 'circle'],
        ] as const
      ).flatMap(([side, colour, dx, symbol]) => {
        const rows = weeks(side).map((week) => ({ ...week, at: week.week + dx }));
        return [
          Plot.ruleX(rows, { x: 'at', y1: 'lo', y2: 'hi', stroke: colour }),
          Plot.dot(rows, { x: 'at', y: 'mean', fill: colour, symbol, r: 3.5 }),
        ];
      }),
      legend(words.t('explain.picture-published'), -30, PUBLISHED),
      legend(words.t('explain.picture-base'), -12, BASE),
      legend(words.t('explain.picture-arm', { arm: armName(shown, explained.arm) }), 6, ARM),
    ],
  });
}
