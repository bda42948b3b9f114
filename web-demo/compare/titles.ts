import { computed } from '@preact/signals';
import { textIn } from '../../engine/scenario/local-text.ts';
import { language, scenario } from '../state/store.ts';

const titleOf = (index: 0 | 1) =>
  computed(() => {
    const { id, title } = scenario.value.arms[index]!;
    return `${'AB'[index]}: ${title === null ? id : textIn(title, language.value)}`;
  });

const a = titleOf(0);
const b = titleOf(1);

/**
 * Names of the two policies, such as `A: Services as today`. The value changes only when a text
 * does.
 */
export const titles = computed<readonly [string, string]>(() => [a.value, b.value]);
