import { signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import type { RecordedLives } from '../../engine/experiment/index.ts';
import { titles } from '../compare/titles.ts';
import { PersonPicker } from '../parts/person-picker.tsx';
import { isTooLarge, recordings } from '../run/recordings.ts';
import { replicate, words } from '../state/store.ts';
import { Beside } from './beside.tsx';
import { peopleWorthFollowing } from './choose.ts';
import { nextRunWithSomebodySaved } from './search.ts';

/** Number of people to leaf through. */
const MOST_PEOPLE = 40;

/** Index of the person shown. */
const shown = signal(0);

/**
 * One synthetic person under both policies, told once until the two lives part and side by side
 * from then on.
 */
export function OnePerson() {
  const { t } = words.value;
  const pair = recordings.value;
  if (pair === null) return <p class="text">{isTooLarge.value && t('page.flow.none')}</p>;
  if (pair[0].open) return <p class="text">{t('page.lives.only-exits')}</p>;
  return (
    <article class="text wide">
      <h2>{t('page.lives.title')}</h2>
      <p>{t('page.lives.intro')}</p>
      <Find />
      <Person pair={pair} />
      <p class="remark">{t('page.lives.synthetic')}</p>
    </article>
  );
}

/** Searches the replicates for one in which somebody lives under B who dies under A. */
function Find() {
  const { t } = words.value;
  const [searching, setSearching] = useState(false);
  const [found, setFound] = useState(true);
  const search = async () => {
    setSearching(true);
    const next = await nextRunWithSomebodySaved();
    setFound(next !== null);
    setSearching(false);
    shown.value = 0;
    if (next !== null) replicate.value = next;
  };
  return (
    <p class="row">
      <span>{t('page.lives.run', { number: replicate.value + 1 })}</span>
      <button type="button" disabled={searching} onClick={() => void search()}>
        {t('page.lives.find')}
      </button>
      <span role="status">{found ? '' : t('page.lives.not-found')}</span>
    </p>
  );
}

function Person({ pair }: { readonly pair: readonly [RecordedLives, RecordedLives] }) {
  const people = useMemo(() => peopleWorthFollowing(pair, MOST_PEOPLE), [pair]);
  const at = shown.value % people.length;
  const person = people[at]!;
  return (
    <>
      <PersonPicker
        person={person}
        at={at}
        of={people.length}
        onTurn={(to) => {
          shown.value = to;
        }}
      />
      <Beside titles={titles.value} recordings={pair} person={person} />
    </>
  );
}
