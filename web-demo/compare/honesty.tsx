import { Details } from '../parts/details.tsx';
import { words } from '../state/store.ts';

const LIMITS = ['advice', 'places', 'interval', 'assumptions', 'people', 'calibration'] as const;

/**
 * What the model cannot say. It is open from the start because it applies to every number above it.
 */
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
