import { sentence } from '../parts/words.ts';
import { words } from '../state/store.ts';
import type { Round } from './definition.ts';

/** Descriptions of the ways of organising help that an exercise compares. */
export function Models({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = words.value;
  return (
    <dl>
      {rounds.flatMap(({ id, organisation }) =>
        organisation?.model == null
          ? []
          : [
              <dt key={id}>{sentence(t(`organisation.models.${organisation.model}.name`))}</dt>,
              <dd key={`${id}-text`}>{t(`organisation.models.${organisation.model}.sentence`)}</dd>,
            ],
      )}
    </dl>
  );
}
