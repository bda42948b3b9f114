import { HANDOVER_LINKS } from '../../../engine/experiment/lives/index.ts';
import { PlainTable } from '../../parts/data-table.tsx';
import { words } from '../../state/store.ts';
import { predictionsOf } from '../predictions.tsx';
import { estimate } from './estimate.ts';
import { type Handed, MOMENTS } from './measures.ts';
import { momentName, PREDICTED } from './moments.tsx';

interface HandedTablesProps {
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  readonly handed: readonly Handed[];
}

/**
 * For how many of 100 people nobody holds the baton, beside what groups expected; and how often
 * each link held.
 */
export function HandedTables({ rounds, handed }: HandedTablesProps) {
  const { t } = words.value;
  const expected = predictionsOf(PREDICTED)
    .value.filter(({ values }) => Object.keys(values).length > 0)
    .map(({ group, values }) => [
      t('page.exercises.baton.expected', { group, round: rounds[0]!.name }),
      ...MOMENTS.map((moment) => values[String(moment)] ?? ''),
    ]);
  return (
    <>
      <h4>{t('page.exercises.baton.nobody')}</h4>
      <PlainTable
        caption={t('page.exercises.baton.nobody')}
        head={[t('page.exercises.round'), ...MOMENTS.map(momentName)]}
        rows={[
          ...expected,
          ...rounds.map(({ name }, k) => [
            name,
            ...MOMENTS.map((moment) => estimate(handed[k]!.nobody[moment]!)),
          ]),
        ]}
      />
      <h4>{t('page.exercises.baton.links-held')}</h4>
      <PlainTable
        caption={t('page.exercises.baton.links-held')}
        head={[
          t('page.exercises.round'),
          ...HANDOVER_LINKS.map((link) => t(`page.exercises.baton.links.${link}`)),
        ]}
        rows={rounds.map(({ name }, k) => [
          name,
          ...HANDOVER_LINKS.map((link) => estimate(handed[k]!.links[link])),
        ])}
      />
    </>
  );
}
