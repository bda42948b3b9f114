import type { RiskSinceExit, WindowRisk } from '../../../engine/experiment/explain/index.ts';
import { type Column, paragraph } from '../layout.ts';
import { armName } from '../names.ts';
import { cellWriter } from '../numbers.ts';
import { tableText } from '../table.ts';
import { ranged, type ShownExplanation } from './shown.ts';

/**
 * Prints the weekly risk of overdose death by time since exit, of the base and of every arm, beside
 * the published ratios.
 */
export function printRisk(shown: ShownExplanation): void {
  const { session, explanation } = shown;
  const { t } = session.words;
  const [first] = explanation.arms;
  if (first?.risk == null) return;
  const { source, address } = first.risk;
  session.print(session.colours.bold(t('explain.risk-title')));
  const { population } = shown.scenario;
  const share = session.words.percent(population.type === 'release-cohort' ? population.fromPrison : 0);
  session.print(paragraph(t('explain.risk-lead', { source, address, share })));
  print(shown, t('cli.tables.base', { arm: armName(shown, first.base) }), first.risk.base);
  for (const { arm, risk } of explanation.arms) if (risk) print(shown, armName(shown, arm), risk.arm);
}

function print({ session }: ShownExplanation, title: string, { windows }: RiskSinceExit['base']): void {
  const { words } = session;
  const number = (key: string, width: number) => ({ title: words.t(key), width, align: 'right' as const });
  const columns: readonly Column[] = [
    { title: words.t('explain.weeks'), width: 12 },
    number('explain.risk', 18),
    number('explain.against-first', 18),
    number('explain.published', 18),
  ];
  const write = (of: (window: WindowRisk) => WindowRisk['risk'], decimals: number) => {
    const writer = cellWriter(words, [], decimals);
    return windows.map((window) => writer.range(ranged(of(window))));
  };
  const risk = write((window) => window.risk, 2);
  const ratio = write((window) => window.ratio, 2);
  const published = write((window) => window.published, 2);
  const rows = windows.map((window, k) => [
    words.t(`explain.bands.${window.window}`),
    risk[k]!,
    ratio[k]!,
    published[k]!,
  ]);
  session.print(`\n${session.colours.bold(paragraph(title))}\n\n${tableText(session, columns, rows)}`);
}
