import { words } from '../state/store.ts';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as people read it. */
  readonly text: string;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
}

/** A labelled slider that says its value. */
export const Slider = ({ label, value, min, max, step, text, onChange, disabled }: SliderProps) => (
  <label class="slider">
    <span class="slider-label">{label}</span>
    <output>{text}</output>
    <input
      type="range"
      min={min}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      aria-valuetext={text}
      onInput={(event) => onChange(Number(event.currentTarget.value))}
    />
  </label>
);

/** A share 0..1 in steps of one or five hundredths. */
export const ShareSlider = ({
  step = 0.05,
  value,
  ...props
}: Omit<SliderProps, 'text' | 'min' | 'max' | 'step'> & { readonly step?: number }) => (
  <Slider {...props} value={value} min={0} max={1} step={step} text={words.value.percent(value)} />
);
