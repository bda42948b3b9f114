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

/** Names of the two policies as they are now, such as `A: Services as today`; others only when a text is another. */
export const titles = computed<readonly [string, string]>(() => [a.value, b.value]);
