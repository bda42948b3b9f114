import { signal } from '@preact/signals';
import { parameter } from '../../engine/model/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { wordsFor } from '../../engine/words/workshop.ts';
import { PlainTable } from '../parts/data-table.tsx';
import { interval, plain } from '../parts/words.ts';
import { armOf, scenarioWith } from '../state/scenario.ts';
import { words } from '../state/store.ts';
import { choicesAt, intervention } from './definition.ts';
import { Reveal, RunStatus } from './reveal.tsx';
import { SaveScenario } from './save-scenario.tsx';
import { estimateText, perThousand } from './units.ts';
import { useRun } from './use-run.ts';

const PILLARS = ['naloxone', 'lar', 'switch'] as const;
type Pillar = (typeof PILLARS)[number];

/** A group's budget in per cent for each pillar. Their sum is at most 100. */
type Budget = Readonly<Record<Pillar, number>>;

/** Years after which the result is shown. */
const YEARS = [1, 5, 10] as const;

const WEEKS_A_YEAR = 52;

/**
 * Persons in each replicate. Ten years take ten times as long to simulate as one, so this exercise
 * uses few persons and replicates.
 */
const PERSONS = 400;
const SEEDS = 60;

const EVEN: Budget = { naloxone: 34, lar: 33, switch: 33 };
const NONE: Budget = { naloxone: 0, lar: 0, switch: 0 };
const MOST_GROUPS = 4;

const budgets = signal<readonly Budget[]>([NONE]);

/** What each group expects after the second of YEARS, as it was typed. */
const expected = signal<Readonly<Record<number, string>>>({});

const spent = (budget: Budget): number => PILLARS.reduce((sum, pillar) => sum + budget[pillar], 0);

/**
 * Share of people at risk whom the whole budget reaches through one pillar. These are assumptions
 * for discussion, not prices.
 */
const REACH = { naloxone: 0.8, lar: 0.5, switch: 0.5 } as const;

/** Interventions that a budget buys. Naloxone adds to the share who already hold a kit. */
function interventionsOf({ naloxone, lar, switch: foil }: Budget) {
  const today = parameter('kit-ownership').value;
  const holders = today + ((REACH.naloxone - today) * naloxone) / 100;
  return [
    ...(naloxone > 0 ? [intervention('naloxone-in-community', { coverage: holders })] : []),
    ...(lar > 0 ? [intervention('low-threshold-lar', { coverage: (REACH.lar * lar) / 100, uptake: 1 })] : []),
    ...(foil > 0 ? [intervention('switch-campaign', { coverage: (REACH.switch * foil) / 100 })] : []),
  ];
}

const groupTitle = (group: number) => ({
  nb: `${wordsFor('nb').t('page.exercises.group')} ${group}`,
  en: `${wordsFor('en').t('page.exercises.group')} ${group}`,
});

function scenarioAfter(years: number, groups: readonly Budget[]): Scenario {
  const title = (language: 'nb' | 'en') => wordsFor(language).t('page.exercises.three-pillars.title');
  const place = { exitsPerYear: 30, fromPrison: 0.31, weeks: years * WEEKS_A_YEAR };
  const arms = [
    armOf(
      'base',
      { nb: wordsFor('nb').t('page.policies.today'), en: wordsFor('en').t('page.policies.today') },
      [],
    ),
    ...groups.map((budget, k) => armOf(`group-${k + 1}`, groupTitle(k + 1), interventionsOf(budget))),
  ];
  const scenario = scenarioWith(
    { ...choicesAt(place, 'three-pillars'), seeds: SEEDS },
    { nb: title('nb'), en: title('en') },
    arms,
  );
  return { ...scenario, population: { ...scenario.population, size: PERSONS } as Scenario['population'] };
}

/**
 * Groups divide one budget among three pillars, then see the results after one, five and ten years.
 */
export function ThreePillars() {
  return (
    <>
      <Reveal
        before={(locked) => <Budgets locked={locked} />}
        written={() => budgets.value.some((budget) => spent(budget) > 0)}
        after={() => <Years groups={budgets.value} />}
      />
      <SaveScenario scenario={scenarioAfter(5, budgets.value)} name="ettervern-three-pillars.yaml" />
    </>
  );
}

function Budgets({ locked }: { readonly locked: boolean }) {
  const { t, percent } = words.value;
  const set = (group: number, pillar: Pillar, wanted: number) => {
    budgets.value = budgets.value.map((budget, k) => {
      if (k !== group) return budget;
      const left = 100 - spent(budget) + budget[pillar];
      return { ...budget, [pillar]: Math.max(0, Math.min(left, Math.round(wanted) || 0)) };
    });
  };
  return (
    <>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('page.exercises.group')}</th>
              {PILLARS.map((pillar) => (
                <th scope="col" key={pillar}>
                  {t(`page.exercises.three-pillars.pillars.${pillar}`)}
                </th>
              ))}
              <th scope="col">{t('page.exercises.three-pillars.left')}</th>
              <th scope="col">{t('page.exercises.three-pillars.expected', { years: YEARS[1] })}</th>
            </tr>
          </thead>
          <tbody>
            {budgets.value.map((budget, group) => (
              <tr key={group}>
                <th scope="row">{group + 1}</th>
                {PILLARS.map((pillar) => (
                  <td key={pillar}>
                    <input
                      type="number"
                      min={0}
                      max={100}
                      value={budget[pillar]}
                      readOnly={locked}
                      aria-label={`${t('page.exercises.group')} ${group + 1}: ${t(`page.exercises.three-pillars.pillars.${pillar}`)}`}
                      onChange={(event) => {
                        set(group, pillar, Number(event.currentTarget.value));
                        event.currentTarget.value = String(budgets.value[group]![pillar]);
                      }}
                    />{' '}
                    %
                  </td>
                ))}
                <td>{percent((100 - spent(budget)) / 100)}</td>
                <td>
                  <input
                    inputMode="decimal"
                    value={expected.value[group] ?? ''}
                    readOnly={locked}
                    aria-label={`${t('page.exercises.group')} ${group + 1}: ${t('page.exercises.three-pillars.expected', { years: YEARS[1] })}`}
                    onInput={(event) => {
                      expected.value = { ...expected.value, [group]: event.currentTarget.value };
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!locked && budgets.value.length < MOST_GROUPS && (
        <button
          type="button"
          onClick={() => {
            budgets.value = [...budgets.value, EVEN];
          }}
        >
          {t('page.exercises.add-group')}
        </button>
      )}
    </>
  );
}

function Years({ groups }: { readonly groups: readonly Budget[] }) {
  const { t, percent } = words.value;
  const runs = [
    useRun(scenarioAfter(YEARS[0], groups)),
    useRun(scenarioAfter(YEARS[1], groups)),
    useRun(scenarioAfter(YEARS[2], groups)),
  ];
  const today = [
    t('page.exercises.three-pillars.today'),
    '',
    ...runs.map((run) => {
      const deaths = run?.summary && perThousand(run.summary.arms[0]!, 'overdose-deaths', PERSONS);
      return deaths ? estimateText(deaths, 'overdose-deaths') : '…';
    }),
  ];
  const rows = groups.map((_, group) => [
    `${t('page.exercises.group')} ${group + 1}`,
    expected.value[group] ?? '',
    ...runs.map((run) => {
      const averted = run?.summary?.comparisons[group]?.deathsAvertedPer1000;
      return averted ? `${plain(words.value, averted.value)} (${interval(words.value, averted)})` : '…';
    }),
  ]);
  return (
    <>
      <RunStatus run={runs.find((run) => run?.phase !== 'done') ?? runs.at(-1)!} />
      <p>{t('page.exercises.three-pillars.averted')}:</p>
      <PlainTable
        caption={t('page.exercises.three-pillars.averted')}
        head={[
          t('page.exercises.group'),
          t('page.exercises.three-pillars.expected', { years: YEARS[1] }),
          ...YEARS.map((years) => t('page.seen.years', { count: years })),
        ]}
        rows={[...rows, today]}
      />
      <p class="remark">
        {t('page.exercises.three-pillars.assumed', {
          naloxone: percent(REACH.naloxone),
          today: percent(parameter('kit-ownership').value),
          lar: percent(REACH.lar),
          foil: percent(REACH.switch),
          persons: PERSONS,
          seeds: SEEDS,
        })}
      </p>
    </>
  );
}
