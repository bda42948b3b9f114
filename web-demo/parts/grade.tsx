import {
  EFFECT_PARAMETERS,
  type EvidenceGrade,
  type InterventionKind,
  parameter,
} from '../../engine/model/index.ts';
import { words } from '../state/store.ts';

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D'];

/** Grades of all evidence that an intervention's effect rests on, the strongest first. */
export function gradesOf(kind: InterventionKind): readonly EvidenceGrade[] {
  const found = new Set(EFFECT_PARAMETERS[kind].map((id) => parameter(id).grade));
  return GRADES.filter((grade) => found.has(grade));
}

/** Letters of an intervention's evidence grades, with their meaning. */
export function Grade({ kind }: { readonly kind: InterventionKind }) {
  const { t, list } = words.value;
  const grades = gradesOf(kind);
  if (grades.length === 0) return <span class="grade">{t('page.evidence.none')}</span>;
  const meaning = list(grades.map((grade) => `${grade} (${t(`grades.${grade}`)})`));
  const onlyAssumed = grades.length === 1 && grades[0] === 'D';
  return (
    <span
      class={onlyAssumed ? 'grade assumed' : 'grade'}
      title={t('page.evidence.rests-on', { grades: meaning })}
    >
      <span aria-hidden="true">{grades.join('·')}</span>
      <span class="sr-only">{t('page.evidence.rests-on', { grades: meaning })}</span>
    </span>
  );
}
