import { useId } from 'preact/hooks';
import { words } from '../state/store.ts';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as text for the user. */
  readonly text: string;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
}

/**
 * A labelled slider with its value. `for` ties the label to the slider, because the output could
 * have a label too.
 */
export function Slider({ label, value, min, max, step, text, onChange, disabled }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label class="slider-label" for={id}>
        {label}
      </label>
      <output for={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={text}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** A slider for a share from 0 to 1, in steps of 0.01 or 0.05. */
export const ShareSlider = ({
  step = 0.05,
  value,
  ...props
}: Omit<SliderProps, 'text' | 'min' | 'max' | 'step'> & { readonly step?: number }) => (
  <Slider {...props} value={value} min={0} max={1} step={step} text={words.value.percent(value)} />
);
