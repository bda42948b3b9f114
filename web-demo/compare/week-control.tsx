import { useEffect, useState } from 'preact/hooks';
import { Slider } from '../parts/slider.tsx';
import { week, words } from '../state/store.ts';

/** Time between two weeks in playback. */
const STEP_MS = 450;

/**
 * Chooses the week, by hand or in playback. An open population has a start, a release cohort an
 * exit.
 */
export function WeekControl({ weeks, open }: { readonly weeks: number; readonly open: boolean }) {
  const { t } = words.value;
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (week.value >= weeks) setPlaying(false);
      else week.value += 1;
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing, weeks]);
  const now = Math.min(week.value, weeks);
  const text =
    now === 0 ? t(open ? 'page.flow.start' : 'page.flow.exit') : t('page.flow.week', { week: now });
  return (
    <div class="week">
      <button
        type="button"
        onClick={() => {
          if (!playing && week.value >= weeks) week.value = 0;
          setPlaying(!playing);
        }}
      >
        {t(playing ? 'page.flow.pause' : 'page.flow.play')}
      </button>
      <Slider
        label={t('page.flow.time')}
        value={now}
        min={0}
        max={weeks}
        step={1}
        text={text}
        onChange={(value) => {
          setPlaying(false);
          week.value = value;
        }}
      />
    </div>
  );
}
