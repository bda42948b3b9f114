import Table from 'cli-table3';
import type { BenchmarkResult, Figure, GateResult } from './schema.ts';

const plain = (head: readonly string[]) => new Table({ head: [...head], style: { head: [], border: [] } });

/** Three significant digits. Larger whole numbers keep all their digits. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }) =>
  `${number(low)}-${number(high)}`;

const ratiosOf = ({ ratios }: Figure) =>
  ratios.map((ratio) => `${number(ratio.median)} x ${ratio.to} (${rangeOf(ratio)})`).join('\n');

/** The figures of one benchmark, its checks, and what was skipped. */
export function benchmarkTable({ name, title, checks, figures, skipped, seconds }: BenchmarkResult): string {
  const table = plain(['', 'median', 'spread', 'n', 'beside references']);
  for (const figure of figures) {
    const { reference, unit, median, repetitions } = figure;
    const what = reference ? `reference: ${figure.title}` : figure.title;
    const spread = `${rangeOf(figure)}${figure.spread === 'interval-95' ? ' (95 %)' : ''}`;
    table.push([what, `${number(median)} ${unit}`, spread, repetitions, ratiosOf(figure)]);
  }
  const right = checks.length === 0 ? [] : [`answers checked: ${checks.length}, all right`];
  const left = skipped.map(({ what, why }) => `left out: ${what}: ${why}`);
  const head = `${name}: ${title} (${number(seconds)} s)`;
  return [head, ...right, ...left, table.toString()].join('\n');
}

/** The gates, each with its measured value. */
export function gateTable(gates: readonly GateResult[]): string {
  const table = plain(['gate', 'promised', 'measured', '', 'aim', 'to C++ twin']);
  for (const { title, better, gate, aim, unit, measured, result, aimReached, toTwin } of gates) {
    const sign = better === 'higher' ? '>=' : '<=';
    table.push([
      title,
      `${sign} ${number(gate)} ${unit}`,
      measured === null ? '-' : `${number(measured)} ${unit}`,
      result,
      aim === null ? '' : `${sign} ${number(aim)}${aimReached ? ' reached' : ''}`,
      toTwin === null ? '' : number(toTwin),
    ]);
  }
  return table.toString();
}
