import { type Municipality, presetOf } from '../../engine/model/index.ts';
import { Details } from '../parts/details.tsx';
import { ShareSlider } from '../parts/slider.tsx';
import { type Choices, HORIZONS, PERSONS, SEEDS } from '../state/choices.ts';
import {
  EXIT_PLACE_IDS,
  isMunicipality,
  MUNICIPALITIES,
  MUNICIPALITY_IDS,
  municipalityOf,
  PLACES,
  type PlaceId,
} from '../state/places.ts';
import { change, choices, words } from '../state/store.ts';

/**
 * Usual horizons: the first year after an exit; for a municipality, long enough to count some
 * deaths.
 */
const USUAL_WEEKS = { exits: 52, municipality: 260 } as const;
/**
 * Usual replicates. A municipality has few people, so it needs more replicates, and each costs
 * less.
 */
const USUAL_SEEDS = { exits: 200, municipality: 1000 } as const;

function choosePlace(place: PlaceId): void {
  const kind = isMunicipality(place) ? 'municipality' : 'exits';
  const usual: Partial<Choices> =
    isMunicipality(choices.value.place) === isMunicipality(place)
      ? {}
      : { weeks: USUAL_WEEKS[kind], seeds: USUAL_SEEDS[kind] };
  const exits = place === 'own' || isMunicipality(place) ? {} : PLACES[place];
  change({ place, ...usual, ...exits });
}

/** Place, exits a year and share from prison; or everybody at risk in one municipality. */
export function PlaceForm() {
  const { t } = words.value;
  const { place } = choices.value;
  return (
    <fieldset class="panel">
      <legend>{t('page.place.title')}</legend>
      <div class="row">
        <PlaceSelect />
        {!isMunicipality(place) && <ExitsInput />}
      </div>
      {isMunicipality(place) ? (
        <Services municipality={municipalityOf(place)} />
      ) : (
        <ShareSlider
          label={t('page.place.from-prison')}
          value={choices.value.fromPrison}
          step={0.01}
          onChange={(share) => change({ fromPrison: share, place: 'own' })}
        />
      )}
      <Details title={t('page.place.more')}>
        <RunForm />
      </Details>
    </fieldset>
  );
}

function PlaceSelect() {
  const { t } = words.value;
  return (
    <select
      aria-label={t('page.place.title')}
      value={choices.value.place}
      onChange={(event) => choosePlace(event.currentTarget.value as PlaceId)}
    >
      <optgroup label={t('page.place.groups.exits')}>
        {EXIT_PLACE_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`page.place.names.${id}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('page.place.groups.municipality')}>
        {MUNICIPALITY_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`page.place.names.${id}`, { inhabitants: presetOf(MUNICIPALITIES[id]).inhabitants })}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function ExitsInput() {
  return (
    <label class="number">
      <input
        type="number"
        min={1}
        max={20000}
        value={choices.value.exitsPerYear}
        onChange={(event) => setExits(event.currentTarget)}
      />{' '}
      {words.value.t('page.place.exits')}
    </label>
  );
}

function setExits(input: HTMLInputElement): void {
  const value = Math.round(Number(input.value));
  if (value >= 1 && value <= 20_000) change({ exitsPerYear: value, place: 'own' });
  else input.value = String(choices.value.exitsPerYear);
}

/** The services that the preset assumes for such a place. */
function Services({ municipality: { size, services } }: { readonly municipality: Municipality }) {
  const { t } = words.value;
  const { coordinator, lar, housing, activity } = services;
  return (
    <p class="remark">
      {t('page.place.at-risk', { count: size })}{' '}
      {t('page.place.services', {
        posts: coordinator.posts ?? 0,
        lar: lar.intakePerWeek ?? 0,
        homes: housing.homes ?? 0,
        temporary: housing.temporary ?? 0,
        activity: activity.places ?? 0,
      })}
    </p>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly text: (option: number) => string;
  readonly onChange: (option: number) => void;
}

const Choice = ({ label, value, options, text, onChange }: ChoiceProps) => (
  <label class="line">
    {label}
    <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
      {options.map((one) => (
        <option key={one} value={one}>
          {text(one)}
        </option>
      ))}
    </select>
  </label>
);

function RunForm() {
  const { t, number } = words.value;
  const { place, weeks, persons, seeds, seed } = choices.value;
  return (
    <>
      <Choice
        label={t('page.place.horizon')}
        value={weeks}
        options={HORIZONS}
        text={(one) => t('page.place.weeks', { count: one })}
        onChange={(one) => change({ weeks: one })}
      />
      {!isMunicipality(place) && (
        <Choice
          label={t('page.place.persons')}
          value={persons}
          options={PERSONS}
          text={number}
          onChange={(one) => change({ persons: one })}
        />
      )}
      <Choice
        label={t('page.place.seeds')}
        value={seeds}
        options={SEEDS}
        text={number}
        onChange={(one) => change({ seeds: one })}
      />
      <label class="line">
        {t('page.place.seed')}
        <input
          value={seed}
          maxLength={60}
          onChange={(event) => {
            const text = event.currentTarget.value.trim();
            if (text !== '') change({ seed: text });
          }}
        />
      </label>
    </>
  );
}
