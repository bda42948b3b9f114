import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type InterventionKind,
} from '../../engine/model/index.ts';
import { Details } from '../parts/details.tsx';
import { Grade } from '../parts/grade.tsx';
import { Slider } from '../parts/slider.tsx';
import { sentence } from '../parts/words.ts';
import type { Policy } from '../state/choices.ts';
import { type Lever, leversOf, numberIn, withValue } from '../state/levers.ts';
import { change, choices, words } from '../state/store.ts';

type Index = 0 | 1;

function setPolicy(index: Index, policy: Policy): void {
  const [a, b] = choices.value.policies;
  change({ policies: index === 0 ? [policy, b] : [a, policy] });
}

/** The interventions of one policy, with their settings. */
export function PolicyForm({ index }: { readonly index: Index }) {
  const { t } = words.value;
  const policy = choices.value.policies[index];
  const replace = (kind: InterventionKind, by: readonly Intervention[]) =>
    setPolicy(
      index,
      policy.flatMap((one) => (one.kind === kind ? by : [one])),
    );
  return (
    <fieldset class={`panel policy policy-${'ab'[index]}`}>
      <legend>{t(`page.policies.${'ab'[index]}`)}</legend>
      {policy.length === 0 && <p class="today">{t('page.policies.today')}</p>}
      {policy.map((intervention) => (
        <InterventionForm
          key={intervention.kind}
          intervention={intervention}
          onChange={(changed) => replace(intervention.kind, [changed])}
          onRemove={() => replace(intervention.kind, [])}
        />
      ))}
      <AddForm policy={policy} onAdd={(kind) => setPolicy(index, [...policy, INTERVENTION_DEFAULTS[kind]])} />
    </fieldset>
  );
}

interface InterventionFormProps {
  readonly intervention: Intervention;
  readonly onChange: (changed: Intervention) => void;
  readonly onRemove: () => void;
}

function InterventionForm({ intervention, onChange, onRemove }: InterventionFormProps) {
  const { t } = words.value;
  const { kind } = intervention;
  const name = sentence(t(`interventions.${kind}.name`));
  const [first, ...more] = leversOf(kind);
  return (
    <div class="intervention">
      <div class="intervention-head">
        <strong>{name}</strong> <Grade kind={kind} />
        <button
          type="button"
          class="small"
          aria-label={t('page.policies.remove', { name })}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      {first && <LeverForm lever={first} intervention={intervention} onChange={onChange} />}
      <Details title={t('page.policies.more')}>
        <p>{t(`interventions.${kind}.sentence`)}</p>
        {more.map((lever) => (
          <LeverForm key={lever.field} lever={lever} intervention={intervention} onChange={onChange} />
        ))}
      </Details>
    </div>
  );
}

interface LeverFormProps {
  readonly lever: Lever;
  readonly intervention: Intervention;
  readonly onChange: (changed: Intervention) => void;
}

/** Slider of one field. No limit is the slider's upper end. */
export function LeverForm({ lever, intervention, onChange }: LeverFormProps) {
  const { t, number, percent } = words.value;
  const { field, min, max, step, unit, orNull } = lever;
  const value = numberIn(intervention, field);
  const text = () => {
    if (value === null) return t('page.levers.as-needed');
    if (unit === 'share') return percent(value);
    return unit === 'weeks' ? t('page.place.weeks', { count: value }) : number(value);
  };
  return (
    <Slider
      label={t(`page.levers.${field}`)}
      value={value ?? max + step}
      min={min}
      max={orNull ? max + step : max}
      step={step}
      text={text()}
      onChange={(changed) => onChange(withValue(intervention, field, changed > max ? null : changed))}
    />
  );
}

function AddForm({
  policy,
  onAdd,
}: {
  readonly policy: Policy;
  readonly onAdd: (kind: InterventionKind) => void;
}) {
  const { t } = words.value;
  const left = INTERVENTION_KINDS.filter((kind) => policy.every((one) => one.kind !== kind));
  return (
    <select
      class="add"
      aria-label={t('page.policies.add')}
      value=""
      onChange={(event) => {
        const kind = left.find((one) => one === event.currentTarget.value);
        event.currentTarget.value = '';
        if (kind !== undefined) onAdd(kind);
      }}
    >
      <option value="">{t('page.policies.add')}</option>
      {left.map((kind) => (
        <option key={kind} value={kind}>
          {sentence(t(`interventions.${kind}.name`))}
        </option>
      ))}
    </select>
  );
}
