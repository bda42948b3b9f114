import { HOLDERS } from '../../../engine/experiment/lives/index.ts';
import { HOLDER_COLOURS, holderLetter, holderName, inkOn } from './holders.ts';

/** Meaning of the baton's colours and letters. */
export const Legend = () => (
  <ul class="holders">
    {HOLDERS.map((holder) => (
      <li key={holder}>
        <span
          class="holder"
          aria-hidden="true"
          style={{ background: HOLDER_COLOURS[holder], color: inkOn(holder) }}
        >
          {holderLetter(holder)}
        </span>{' '}
        {holderName(holder)}
      </li>
    ))}
  </ul>
);
