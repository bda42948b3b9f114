import { EttervernError } from '../../engine/kernel/errors.ts';
import { sentenceOf } from '../../engine/words/workshop.ts';
import { readScenario } from '../run/scenario-desk.ts';
import { choices, notice, opened, view, words } from '../state/store.ts';

/** Larger files are not read. */
const MOST_BYTES = 1_000_000;

/**
 * Opens a scenario file's text. If it has a fault, the user is told and the page does not change.
 */
export async function openText(name: string, yaml: string): Promise<void> {
  try {
    const scenario = await readScenario(name, yaml);
    choices.value = { ...choices.value, neutral: scenario.assumptions === 'neutral' };
    opened.value = { yaml, scenario, arms: [0, 1] };
    view.value = { name: 'compare' };
    notice.value = null;
  } catch (error) {
    if (!(error instanceof EttervernError)) throw error;
    notice.value = { key: 'bad-file', values: { sentence: sentenceOf(error, words.value) } };
  }
}

/** Opens a file that the user chose. */
export async function openFile(file: File): Promise<void> {
  if (file.size > MOST_BYTES) notice.value = { key: 'large-file', values: { name: file.name } };
  else await openText(file.name, await file.text());
}
