import { Details } from '../parts/details.tsx';
import { ShareSlider } from '../parts/slider.tsx';
import { HORIZONS, SEEDS } from '../state/choices.ts';
import { PLACE_IDS, PLACES, type PlaceId } from '../state/places.ts';
import { change, choices, words } from '../state/store.ts';

function choosePlace(place: PlaceId): void {
  change(place === 'own' ? { place } : { place, ...PLACES[place] });
}

/** Where people leave to, from which institution, and how many a year. */
export function PlaceForm() {
  const { t } = words.value;
  const { place, exitsPerYear, fromPrison } = choices.value;
  return (
    <fieldset class="panel">
      <legend>{t('page.place.title')}</legend>
      <div class="row">
        <select
          aria-label={t('page.place.title')}
          value={place}
          onChange={(event) => choosePlace(event.currentTarget.value as PlaceId)}
        >
          {PLACE_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`page.place.names.${id}`)}
            </option>
          ))}
        </select>
        <label class="number">
          <input
            type="number"
            min={1}
            max={20000}
            value={exitsPerYear}
            onChange={(event) => setExits(event.currentTarget)}
          />{' '}
          {t('page.place.exits')}
        </label>
      </div>
      <ShareSlider
        label={t('page.place.from-prison')}
        value={fromPrison}
        step={0.01}
        onChange={(share) => change({ fromPrison: share, place: 'own' })}
      />
      <Details title={t('page.place.more')}>
        <RunForm />
      </Details>
    </fieldset>
  );
}

function setExits(input: HTMLInputElement): void {
  const value = Math.round(Number(input.value));
  if (value >= 1 && value <= 20_000) change({ exitsPerYear: value, place: 'own' });
  else input.value = String(choices.value.exitsPerYear);
}

function RunForm() {
  const { t, number } = words.value;
  const { weeks, seeds, seed } = choices.value;
  return (
    <>
      <label class="line">
        {t('page.place.horizon')}
        <select value={weeks} onChange={(event) => change({ weeks: Number(event.currentTarget.value) })}>
          {HORIZONS.map((one) => (
            <option key={one} value={one}>
              {t('page.place.weeks', { count: one })}
            </option>
          ))}
        </select>
      </label>
      <label class="line">
        {t('page.place.seeds')}
        <select value={seeds} onChange={(event) => change({ seeds: Number(event.currentTarget.value) })}>
          {SEEDS.map((one) => (
            <option key={one} value={one}>
              {number(one)}
            </option>
          ))}
        </select>
      </label>
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
