import { Details } from '../parts/details.tsx';
import { words } from '../state/store.ts';

const LIMITS = ['advice', 'places', 'interval', 'assumptions', 'people', 'calibration'] as const;

/** What the model cannot say; open, since it belongs to every number above. */
export function Honesty() {
  const { t } = words.value;
  return (
    <section class="below">
      <Details title={t('page.limits.title')} open>
        <ul>
          {LIMITS.map((id) => (
            <li key={id}>{t(`page.limits.${id}`)}</li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
