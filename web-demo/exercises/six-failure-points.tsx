import { signal } from '@preact/signals';
import { FAILURE_POINTS, type FailurePoint, type OutcomeId } from '../../engine/model/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { wordsFor } from '../../engine/words/workshop.ts';
import { ShareSlider } from '../parts/slider.tsx';
import { sentence } from '../parts/words.ts';
import { armOf, scenarioWith } from '../state/scenario.ts';
import { words } from '../state/store.ts';
import { choicesAt } from './definition.ts';
import { OutcomesByArm } from './outcomes-by-arm.tsx';
import { Reveal, RunStatus } from './reveal.tsx';
import { SaveScenario } from './save-scenario.tsx';
import { useRun } from './use-run.ts';

/** How far each point fails in the group's own services, 0 to 1. */
const scores = signal<Readonly<Record<FailurePoint, number>>>(
  Object.fromEntries(FAILURE_POINTS.map((point) => [point, 0])) as Record<FailurePoint, number>,
);

/** The point from whose improvement the group expects most. */
const guess = signal<FailurePoint | null>(null);

const SHOWN: readonly OutcomeId[] = [
  'overdose-deaths',
  'days-to-first-contact',
  'appointment-at-exit',
  'weeks-without-coordinator',
  'own-home-weeks',
  'activity-weeks',
];

const inBoth = (key: string) => ({ nb: wordsFor('nb').t(key), en: wordsFor('en').t(key) });

const mendedName = (point: FailurePoint, language: 'nb' | 'en'): string => {
  const { t } = wordsFor(language);
  return t('page.exercises.six-failure-points.mended', { point: t(`organisation.points.${point}.name`) });
};

/**
 * The base has the points as scored. Each further arm mends one of the failing points, and the last
 * arm mends all.
 */
function scenarioOfScores(scored: Readonly<Record<FailurePoint, number>>): Scenario {
  const failing = FAILURE_POINTS.filter((point) => scored[point] > 0);
  const mended = (points: readonly FailurePoint[]) => ({
    organisation: { failurePoints: Object.fromEntries(points.map((point) => [point, 0])) },
  });
  const arms = [
    armOf('as-scored', inBoth('page.exercises.six-failure-points.as-scored'), []),
    ...failing.map((point) =>
      armOf(point, { nb: mendedName(point, 'nb'), en: mendedName(point, 'en') }, [], mended([point])),
    ),
    armOf('all-mended', inBoth('page.exercises.six-failure-points.all-mended'), [], mended(failing)),
  ];
  const choices = choicesAt({ exitsPerYear: 30, fromPrison: 0.31, weeks: 52 }, 'six-failure-points');
  return {
    ...scenarioWith(choices, inBoth('page.exercises.six-failure-points.title'), arms),
    organisation: { failurePoints: scored },
  };
}

/**
 * The group scores its own services, sees what mending each point may give, and saves the score as
 * a file.
 */
export function SixFailurePoints() {
  const anything = Object.values(scores.value).some((score) => score > 0);
  return (
    <>
      <Reveal
        before={(locked) => (
          <div class="scores">
            {FAILURE_POINTS.map((point) => (
              <Score key={point} point={point} locked={locked} />
            ))}
            <Guess locked={locked} />
          </div>
        )}
        written={() => Object.values(scores.value).some((score) => score > 0)}
        after={() => <Mended scenario={scenarioOfScores(scores.value)} />}
      />
      {anything && (
        <SaveScenario scenario={scenarioOfScores(scores.value)} name="ettervern-six-failure-points.yaml" />
      )}
    </>
  );
}

function Score({ point, locked }: { readonly point: FailurePoint; readonly locked: boolean }) {
  const { t } = words.value;
  return (
    <div>
      <ShareSlider
        label={sentence(t(`organisation.points.${point}.name`))}
        value={scores.value[point]}
        step={0.25}
        disabled={locked}
        onChange={(score) => {
          scores.value = { ...scores.value, [point]: score };
        }}
      />
      <p class="remark">{t(`organisation.points.${point}.sentence`)}</p>
    </div>
  );
}

/** What the group expects before it sees the answer. */
function Guess({ locked }: { readonly locked: boolean }) {
  const { t } = words.value;
  return (
    <label class="row">
      {t('page.exercises.six-failure-points.guess')}
      <select
        value={guess.value ?? ''}
        disabled={locked}
        onChange={(event) => {
          guess.value = FAILURE_POINTS.find((point) => point === event.currentTarget.value) ?? null;
        }}
      >
        <option value="" />
        {FAILURE_POINTS.map((point) => (
          <option key={point} value={point}>
            {sentence(t(`organisation.points.${point}.name`))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Mended({ scenario }: { readonly scenario: Scenario }) {
  const run = useRun(scenario);
  return (
    <>
      {guess.value !== null && (
        <p>
          {words.value.t('page.exercises.six-failure-points.guessed', {
            point: words.value.t(`organisation.points.${guess.value}.name`),
          })}
        </p>
      )}
      <RunStatus run={run} />
      {run?.summary && <OutcomesByArm scenario={scenario} summary={run.summary} outcomes={SHOWN} />}
    </>
  );
}
