import { words } from '../state/store.ts';

interface PersonPickerProps {
  /** Number of the person, from 0. */
  readonly person: number;
  /** Position of the person among those to leaf through, and their number. */
  readonly at: number;
  readonly of: number;
  readonly onTurn: (to: number) => void;
}

/** Leafs through people. After the last comes the first. */
export function PersonPicker({ person, at, of, onTurn }: PersonPickerProps) {
  const { t } = words.value;
  return (
    <p class="row">
      <button type="button" onClick={() => onTurn((at + of - 1) % of)}>
        {t('page.lives.previous')}
      </button>
      <b aria-live="polite">{t('page.lives.person', { number: person + 1 })}</b>
      <button type="button" onClick={() => onTurn((at + 1) % of)}>
        {t('page.lives.next')}
      </button>
    </p>
  );
}
