import { computed } from '@preact/signals';
import { textIn } from '../../engine/scenario/local-text.ts';
import { language, scenario } from '../state/store.ts';

/** Names of the two policies as they are now, such as `A: Services as today`. */
export const titles = computed<readonly [string, string]>(() => {
  const name = (index: 0 | 1) => {
    const { id, title } = scenario.value.arms[index]!;
    return title === null ? id : textIn(title, language.value);
  };
  return [`A: ${name(0)}`, `B: ${name(1)}`];
});
