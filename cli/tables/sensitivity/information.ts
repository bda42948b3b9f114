import type { ChosenSize, InformationResult, InformationRow } from '../../../engine/experiment/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import type { Session } from '../../session.ts';
import { paragraph } from '../layout.ts';
import { armName } from '../names.ts';
import { cellWriter, scaled } from '../numbers.ts';
import { tableText } from '../table.ts';
import { MUCH_LUCK, reducedText, shortText } from './influence.ts';
import { factorOf, gradeOf, worthName } from './rows.ts';

const MOST_ROWS = 12;
/** Whose list of countable numbers it is. */
const WHO_SAYS = {
  judgement: 'cli.sensitivity.judgement',
  chosen: 'cli.sensitivity.chosen',
} as const;
/** Shortest horizon without a remark on health: ten years. */
const LONG_HORIZON = 520;
/**
 * Standard errors above zero at which a value counts as clear: of some 170 rows, a few are above
 * two by chance.
 */
const CLEAR = 3;

/**
 * Prints the value of information of each parameter, and which number the municipality should map
 * first.
 */
export function printInformation(
  session: Session,
  scenario: Scenario,
  result: InformationResult,
  size: ChosenSize,
): void {
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const { simulated: points, replicates: count, factors } = result;
  session.print(paragraph(t('cli.sensitivity.lead', { points, count, factors: factors.length })));
  const worth = worthName(session.words, scenario, result.worth);
  session.print(
    `\n${bold(paragraph(t('cli.sensitivity.arms-title', { worth })))}\n\n${armTable(session, scenario, result)}`,
  );
  session.print(paragraph(t('cli.sensitivity.best', { arm: armName({ session, scenario }, result.best) })));
  if (!isNeverChanged(result)) session.print(paragraph(sharesText(session, scenario, result)));
  session.print(`\n${bold(paragraph(t('cli.sensitivity.information-title', { worth })))}\n`);
  session.print(informationTable(session, scenario, result));
  session.print(dim(paragraph(t('cli.sensitivity.information-note'))));
  if (result.arms.some(({ noiseShare }) => noiseShare > MUCH_LUCK))
    session.print(paragraph(t('cli.sensitivity.much-luck')));
  session.print(dim(paragraph(t(WHO_SAYS[result.mappable]))));
  if (size.usual !== null) session.print(paragraph(reducedText(session, size, size.usual)));
  if (result.threshold !== null) {
    session.print(dim(paragraph(t('cli.sensitivity.threshold', { threshold: result.threshold }))));
    if (result.horizonWeeks < LONG_HORIZON)
      session.print(paragraph(t('cli.sensitivity.short-horizon', { count: result.horizonWeeks })));
  }
  session.print(`\n${paragraph(answerText(session, scenario, result))}`);
}

/** Does one arm come out best in every draw? */
const isNeverChanged = ({ draws }: InformationResult): boolean => draws.some(({ share }) => share === 1);

/** In which share of the draws each arm is best, from the largest. */
function sharesText(session: Session, scenario: Scenario, { draws }: InformationResult): string {
  const { t, percent } = session.words;
  const shares = draws
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ arm, share }) =>
      t('cli.sensitivity.share', { arm: armName({ session, scenario }, arm), share: percent(share) }),
    );
  return t('cli.sensitivity.shares', { shares: shares.join(', ') });
}

/** Which number to map first, in a sentence. */
function answerText(session: Session, scenario: Scenario, result: InformationResult): string {
  const { t } = session.words;
  const { rows, simulated: points } = result;
  if (isNeverChanged(result))
    return t('cli.sensitivity.never', { arm: armName({ session, scenario }, result.best), points });
  const clear = (row: InformationRow) => row.value > CLEAR * row.se && row.value > 0;
  const [first] = rows.filter((row) => row.mappable && clear(row)).toSorted((a, b) => b.value - a.value);
  if (first) return t('cli.sensitivity.map-first', { id: first.id, meaning: t(`parameters.${first.id}`) });
  const [other] = rows.filter(clear).toSorted((a, b) => b.value - a.value);
  if (other) return t('cli.sensitivity.map-none', { id: other.id });
  return t('cli.sensitivity.know-none');
}

function armTable(session: Session, scenario: Scenario, result: InformationResult): string {
  const { words } = session;
  const factor = factorOf(scenario, result.worth);
  const benefits = result.arms.map(({ benefit }) => scaled(benefit, factor));
  const cells = cellWriter(words, benefits);
  return tableText(
    session,
    [
      { title: words.t('cli.tables.arm'), width: 40 },
      { title: words.t('cli.sensitivity.beyond'), width: 24, align: 'right' },
    ],
    result.arms.map(({ id }, k) => [armName({ session, scenario }, id), cells.range(benefits[k]!)]),
  );
}

function informationTable(session: Session, scenario: Scenario, result: InformationResult): string {
  const { words } = session;
  const { t } = words;
  const factor = factorOf(scenario, result.worth);
  const cells = (
    name: string,
    grade: string,
    local: boolean,
    { value, se }: { value: number; se: number },
  ) => [
    name,
    grade,
    local ? t('cli.sensitivity.local-yes') : '',
    shortText(words, value * factor),
    t('cli.tables.within', { half: shortText(words, se * factor) }),
  ];
  const worthy = result.rows.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const groupNames = {
    calibrated: 'cli.sensitivity.group-calibrated',
    mappable: 'cli.sensitivity.group-mappable',
  };
  const groups = result.groups.map((row) =>
    cells(t(groupNames[row.id as keyof typeof groupNames]), '', row.id === 'mappable', row),
  );
  return tableText(
    session,
    [
      { title: t('cli.sensitivity.parameter'), width: 36 },
      { title: t('cli.params.grade'), width: 5 },
      { title: t('cli.sensitivity.local'), width: 12 },
      { title: t('cli.sensitivity.worth'), width: 10, align: 'right' },
      { title: t('cli.sensitivity.se'), width: 10, align: 'right' },
    ],
    [
      cells(t('cli.sensitivity.perfect'), '', false, result.perfect),
      ...groups,
      ...worthy.slice(0, MOST_ROWS).map((row) => cells(row.id, gradeOf(row.id), row.mappable, row)),
    ],
  );
}
