import { plain } from '../parts/words.ts';
import { comparison } from '../run/comparison.ts';
import { choices, opened, words } from '../state/store.ts';
import { unit } from './unit.ts';

/** Whether a place's own statistics would show the difference. */
export function Seen() {
  const { t, percent } = words.value;
  const seen = comparison.value?.wouldYouSeeThis;
  if (!seen) return null;
  const exits = opened.value === null && unit.value === 'per1000' ? choices.value.exitsPerYear : null;
  const rows = [
    [1, seen.years1],
    [5, seen.years5],
    [10, seen.years10],
  ] as const;
  return (
    <div class="seen">
      <h2>{t('page.seen.title')}</h2>
      <p>
        {exits !== null && t('page.seen.exits', { count: exits })}{' '}
        {t('page.seen.deaths', {
          base: plain(words.value, seen.deathsPerYearBase),
          arm: plain(words.value, seen.deathsPerYearArm),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('page.seen.counted')}</th>
            <th scope="col">{t('page.seen.noticed')}</th>
            <th scope="col">{t('page.seen.wrong-way')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([years, { seen: chance, wrongWay }]) => (
            <tr key={years}>
              <th scope="row">{t('page.seen.years', { count: years })}</th>
              <td>{percent(chance)}</td>
              <td>{percent(wrongWay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
