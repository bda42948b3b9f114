import { textIn } from '../../engine/scenario/local-text.ts';
import { language, opened, words } from '../state/store.ts';

/** The opened scenario file, and which of its arms are compared. */
export function FilePanel() {
  const { t } = words.value;
  const file = opened.value;
  if (file === null) return null;
  const { scenario, arms } = file;
  const titles = scenario.arms.map(({ id, title }) => (title === null ? id : textIn(title, language.value)));
  const choose = (index: 0 | 1, arm: number) => {
    opened.value = { ...file, arms: index === 0 ? [arm, arms[1]] : [arms[0], arm] };
  };
  return (
    <section class="panel">
      <h2>{textIn(scenario.title, language.value)}</h2>
      {scenario.description !== null && <p>{textIn(scenario.description, language.value)}</p>}
      {([0, 1] as const).map((index) => (
        <label class="line" key={index}>
          {t(`page.policies.${'ab'[index]}`)}
          <select value={arms[index]} onChange={(event) => choose(index, Number(event.currentTarget.value))}>
            {titles.map((title, k) => (
              <option key={scenario.arms[k]!.id} value={k}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button
        type="button"
        onClick={() => {
          opened.value = null;
        }}
      >
        {t('page.policies.close-file')}
      </button>
    </section>
  );
}
