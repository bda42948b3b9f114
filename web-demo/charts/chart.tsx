import * as Plot from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DataTable, type DataTableProps } from '../parts/data-table.tsx';
import { savePng, saveText, svgText } from '../share/save.ts';
import { words } from '../state/store.ts';

/**
 * Class that carries the style of every chart. The content-security policy names that style by its
 * hash.
 */
const CLASS = 'chart-svg';

/** Colours of the two policies. Policy A's lines are also dashed. */
export const POLICY_COLOURS = ['#5b5b5b', '#0072b2'] as const;

interface ChartProps {
  readonly title: string;
  /** One sentence that describes the picture, for screen readers. */
  readonly label: string;
  /** Name of the exported files, without extension. */
  readonly name: string;
  readonly options: Plot.PlotOptions;
  readonly table: DataTableProps;
}

/** A picture with its numbers as a table. Both can be saved as files. */
export function Chart({ title, label, name, options, table }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { t } = words.value;
  // A layout effect draws the picture in the same frame as the numbers beside it.
  useLayoutEffect(() => {
    const svg = Plot.plot({
      className: CLASS,
      style: { background: 'white', color: '#1a1a1a', fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
      ...options,
    });
    // The picture is one image with one name. Screen readers would also read the labels of its
    // parts, which ARIA does not allow here.
    for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
    place.current?.replaceChildren(svg);
  });
  const svg = () => place.current?.querySelector('svg') ?? null;
  const withSvg = (use: (found: SVGSVGElement) => void) => {
    const found = svg();
    if (found !== null) use(found);
  };
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div ref={place} />
      <div class="under">
        <DataTable {...table} />
        <span class="files">
          <button
            type="button"
            class="small"
            aria-label={t('page.charts.save', { name: title, kind: 'SVG' })}
            onClick={() => withSvg((found) => saveText(`${name}.svg`, svgText(found), 'image/svg+xml'))}
          >
            SVG
          </button>
          <button
            type="button"
            class="small"
            aria-label={t('page.charts.save', { name: title, kind: 'PNG' })}
            onClick={() => withSvg((found) => void savePng(`${name}.png`, found))}
          >
            PNG
          </button>
        </span>
      </div>
    </figure>
  );
}
