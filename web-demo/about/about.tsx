import { INTERVENTION_KINDS } from '../../engine/model/index.ts';
import { version } from '../../package.json';
import { Honesty } from '../compare/honesty.tsx';
import { PlainTable } from '../parts/data-table.tsx';
import { gradesOf } from '../parts/grade.tsx';
import { sentence } from '../parts/words.ts';
import { words } from '../state/store.ts';

const PARTS = ['what', 'how', 'luck', 'evidence', 'privacy', 'more'] as const;
const TERMS = ['lar', 'tsb', 'naloxone', 'replicate', 'arm', 'interval', 'housing', 'contact'] as const;

/** What the page is, the terms it uses, and the evidence behind each intervention. */
export function About() {
  const { t, list } = words.value;
  const evidence = INTERVENTION_KINDS.map((kind) => {
    const grades = gradesOf(kind);
    return [
      sentence(t(`interventions.${kind}.name`)),
      t(`interventions.${kind}.sentence`),
      grades.length === 0
        ? t('page.evidence.none')
        : list(grades.map((grade) => `${grade} (${t(`grades.${grade}`)})`)),
    ];
  });
  return (
    <article class="text">
      <h2>{t('page.about.title')}</h2>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`page.about.${part}.title`)}</h3>
          <p>{t(`page.about.${part}.text`)}</p>
        </section>
      ))}
      <Honesty />
      <h3>{t('page.about.terms.title')}</h3>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`page.about.terms.${term}.name`)}</dt>
            <dd>{t(`page.about.terms.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('page.about.evidence-table')}</h3>
      <PlainTable
        caption={t('page.about.evidence-table')}
        head={[t('page.about.intervention'), t('page.about.does'), t('page.about.grades')]}
        rows={evidence}
      />
      <p class="remark">Ettervern {version}</p>
    </article>
  );
}
