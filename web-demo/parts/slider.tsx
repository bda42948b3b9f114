import { useId } from 'preact/hooks';
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

/** A labelled slider that says its value. The label names the slider, and not the output between them, which could have a label too. */
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

/** A share 0..1 in steps of one or five hundredths. */
export const ShareSlider = ({
  step = 0.05,
  value,
  ...props
}: Omit<SliderProps, 'text' | 'min' | 'max' | 'step'> & { readonly step?: number }) => (
  <Slider {...props} value={value} min={0} max={1} step={step} text={words.value.percent(value)} />
);
