import { opened, presenter } from '../state/store.ts';
import { FilePanel } from './file-panel.tsx';
import { Honesty } from './honesty.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { Pictures } from './pictures.tsx';
import { PlaceForm } from './place-form.tsx';
import { PolicyForm } from './policy-form.tsx';
import { Results } from './results.tsx';

/** The first screen: settings, people and results, with details below. */
export const Compare = () => (
  <>
    <div class={presenter.value ? 'screen presenting' : 'screen'}>
      <div class="settings">
        {opened.value === null ? (
          <>
            <PlaceForm />
            <PolicyForm index={0} />
            <PolicyForm index={1} />
          </>
        ) : (
          <FilePanel />
        )}
      </div>
      <Pictures />
      <Results />
    </div>
    <OutcomeTable />
    <Honesty />
  </>
);
