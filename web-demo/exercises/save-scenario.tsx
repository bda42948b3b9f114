import type { Scenario } from '../../engine/scenario/index.ts';
import { writeScenario } from '../run/scenario-desk.ts';
import { saveText } from '../share/save.ts';
import { words } from '../state/store.ts';

/** Saves the exercise as a scenario file for further work. */
export const SaveScenario = ({ scenario, name }: { readonly scenario: Scenario; readonly name: string }) => (
  <p>
    <button
      type="button"
      onClick={() => void writeScenario(scenario).then((yaml) => saveText(name, yaml, 'application/yaml'))}
    >
      {words.value.t('page.exercises.save')}
    </button>
  </p>
);
